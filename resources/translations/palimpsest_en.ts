<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>AnalysisController</name>
    <message numerus="yes">
        <source>Analysing %Ln image(s)</source>
        <translation>
            <numerusform>Analysing %Ln image</numerusform>
            <numerusform>Analysing %Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseDesk</name>
    <message numerus="yes">
        <source>Reading %Ln original(s) of the case</source>
        <translation>
            <numerusform>Reading %Ln original of the case</numerusform>
            <numerusform>Reading %Ln originals of the case</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseLogDialog</name>
    <message numerus="yes">
        <source>%Ln entry/entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {entries} shown</source>
        <translation>
            <numerusform>%Ln of {entries} shown</numerusform>
            <numerusform>%Ln of {entries} shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseMenu</name>
    <message numerus="yes">
        <source>%Ln original(s) found.</source>
        <translation>
            <numerusform>%Ln original found.</numerusform>
            <numerusform>%Ln originals found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on with %Ln image(s) that waited when the program last ended.</source>
        <translation>
            <numerusform>Going on with %Ln image that waited when the program last ended.</numerusform>
            <numerusform>Going on with %Ln images that waited when the program last ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%Ln image(s) left out by you</source>
        <translation>
            <numerusform>%Ln image left out by you</numerusform>
            <numerusform>%Ln images left out by you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message numerus="yes">
        <source>It sees each training image about %Ln time(s).</source>
        <translation>
            <numerusform>It sees each training image about once.</numerusform>
            <numerusform>It sees each training image about %Ln times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCaseDialog</name>
    <message numerus="yes">
        <source>Include the originals: %Ln file(s), {total}</source>
        <translation>
            <numerusform>Include the originals: %Ln file, {total}</numerusform>
            <numerusform>Include the originals: %Ln files, {total}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln images</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Report on %Ln image(s)</source>
        <translation>
            <numerusform>Report on %Ln image</numerusform>
            <numerusform>Report on %Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>%Ln marked region(s)</source>
        <translation>
            <numerusform>%Ln marked region</numerusform>
            <numerusform>%Ln marked regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln thread(s)</source>
        <translation>
            <numerusform>, %Ln thread</numerusform>
            <numerusform>, %Ln threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>Analyse %Ln image(s)</source>
        <translation>
            <numerusform>Analyse %Ln image</numerusform>
            <numerusform>Analyse %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Analyse all %Ln image(s)</source>
        <translation>
            <numerusform>Analyse all %Ln image</numerusform>
            <numerusform>Analyse all %Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageBrowser</name>
    <message numerus="yes">
        <source>%Ln path(s) not found</source>
        <translation>
            <numerusform>%Ln path was not found</numerusform>
            <numerusform>%Ln paths were not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be read</source>
        <translation>
            <numerusform>%Ln place could not be read</numerusform>
            <numerusform>%Ln places could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Analyse %Ln image(s)</source>
        <translation>
            <numerusform>Analyse %Ln image</numerusform>
            <numerusform>Analyse %Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%Ln image(s) are still to be analysed. Close all the same?</source>
        <translation>
            <numerusform>%Ln image is still to be analysed. Close all the same?</numerusform>
            <numerusform>%Ln images are still to be analysed. Close all the same?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationBar</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message numerus="yes">
        <source>%Ln held-out image(s)</source>
        <translation>
            <numerusform>%Ln held-out image</numerusform>
            <numerusform>%Ln held-out images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scene(s)</source>
        <translation>
            <numerusform>%Ln scene</numerusform>
            <numerusform>%Ln scenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ActionButton</name>
    <message numerus="yes">
        <source>Leave all %Ln out</source>
        <translation>
            <numerusform>Leave all %Ln out</numerusform>
            <numerusform>Leave all %Ln out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>browser.toolbar</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not assessed</source>
        <translation>
            <numerusform>%Ln not assessed</numerusform>
            <numerusform>%Ln not assessed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a response</source>
        <translation>
            <numerusform>%Ln with a response</numerusform>
            <numerusform>%Ln with a response</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading folders: %Ln image(s) so far</source>
        <translation>
            <numerusform>Reading folders: %Ln image so far</numerusform>
            <numerusform>Reading folders: %Ln images so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln image(s)</source>
        <translation>
            <numerusform>{shown} of %Ln image</numerusform>
            <numerusform>{shown} of %Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>case_dialogs</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <extracomment>counted nouns, one and many, and the text that is translated for both</extracomment>
        <translation>
            <numerusform>%Ln attachment</numerusform>
            <numerusform>%Ln attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln authentic image(s)</source>
        <translation>
            <numerusform>%Ln authentic image</numerusform>
            <numerusform>%Ln authentic images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln authentic photograph(s)</source>
        <translation>
            <numerusform>%Ln authentic photograph</numerusform>
            <numerusform>%Ln authentic photographs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bit(s)</source>
        <translation>
            <numerusform>%Ln bit</numerusform>
            <numerusform>%Ln bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment or text/comments or texts</source>
        <translation>
            <numerusform>%Ln comment or text</numerusform>
            <numerusform>%Ln comments or texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s)</source>
        <translation>
            <numerusform>%Ln digest</numerusform>
            <numerusform>%Ln digests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited image(s)</source>
        <translation>
            <numerusform>%Ln edited image</numerusform>
            <numerusform>%Ln edited images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry/entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln frame</numerusform>
            <numerusform>%Ln frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held-out image(s)</source>
        <translation>
            <numerusform>%Ln held-out image</numerusform>
            <numerusform>%Ln held-out images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln map is/maps are</source>
        <translation>
            <numerusform>%Ln map is</numerusform>
            <numerusform>%Ln maps are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked region(s)</source>
        <translation>
            <numerusform>%Ln marked region</numerusform>
            <numerusform>%Ln marked regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s)</source>
        <translation>
            <numerusform>%Ln original</numerusform>
            <numerusform>%Ln originals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s)</source>
        <translation>
            <numerusform>%Ln pixel</numerusform>
            <numerusform>%Ln pixels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln property/properties</source>
        <translation>
            <numerusform>%Ln property</numerusform>
            <numerusform>%Ln properties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln raw map has/raw maps have</source>
        <translation>
            <numerusform>%Ln raw map has</numerusform>
            <numerusform>%Ln raw maps have</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln region(s)</source>
        <translation>
            <numerusform>%Ln region</numerusform>
            <numerusform>%Ln regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resource(s)</source>
        <translation>
            <numerusform>%Ln resource</numerusform>
            <numerusform>%Ln resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample(s)</source>
        <translation>
            <numerusform>%Ln sample</numerusform>
            <numerusform>%Ln samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s)</source>
        <translation>
            <numerusform>%Ln scan</numerusform>
            <numerusform>%Ln scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln table</numerusform>
            <numerusform>%Ln tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tile(s)</source>
        <translation>
            <numerusform>%Ln tile</numerusform>
            <numerusform>%Ln tiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wizard</name>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
