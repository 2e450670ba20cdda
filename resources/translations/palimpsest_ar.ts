<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Palimpsest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdvancedPart</name>
    <message>
        <source> pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep part of the current model where that does better (against forgetting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the wizard chooses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalysisController</name>
    <message numerus="yes">
        <source>Analysing %Ln image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Analysing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trained network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Arrow keys move the picture, plus and minus zoom, F fits it, 1 shows 100 %. Hold B to see it without the localisation map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Seconds a paint may spend on making tiles; the rest of them comes from the worker.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseDesk</name>
    <message>
        <source>Creating {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for moved originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the originals of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln original(s) of the case</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseMenu</name>
    <message numerus="yes">
        <source>%Ln original(s) found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find moved originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Going on with %Ln image(s) that waited when the program last ended.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for cases</source>
        <extracomment>more items are not opened one by one, but as the folders they lie in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No moved original was found there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop analysing takes them off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%Ln image(s) left out by you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A model cannot be trained on these images yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every image and mask is read once, to find what would spoil the training before it costs hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held out for the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable model can be trained on these images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found that speaks against training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped. It goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images are being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images have not been checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>recommended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Blink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to see the picture alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the localisation map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture alone for as long as this is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wheel, + and -</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialsPanel</name>
    <message>
        <source>Content credentials</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Drop to open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExampleMaps</name>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out image, {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image, change outlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps of held-out images appear here after the first validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authentic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tampered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExampleViewer</name>
    <message>
        <source>Authentic: nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authentic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no response above threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel F1 {value}, {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response above threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>white: changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportCaseDialog</name>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export case</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Include the originals: %Ln file(s), {total}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Items, notes, results and the log are written into one file, with digests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them the case can be opened elsewhere, but reports need the originals at their place. The file is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All analysed images in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF report (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Report on %Ln image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Selected images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image</source>
        <extracomment>which views of an image were chosen for its report</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Current model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Decoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an original file: made from the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the bytes that were decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is {evidence}, which the file&apos;s extension does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SHA-256 of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filter by status and format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>%Ln marked region(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln thread(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Analyse this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this threshold {share} of unmanipulated images respond: {false_alarms}, {set}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration: {calibration}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image-level score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model and run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an original file: made from the clipboard. Its metadata and compression say nothing about where the picture comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open images or a folder, or drop them onto the window, and choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the range this model was validated on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has not looked at this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not show that the image is unaltered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tiles} of {side} px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishPart</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F.p12 or F.pfx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. An address sends a digest of the signature there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the key needs one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with a key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with this computer&apos;s own key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderLoader</name>
    <message>
        <source>Reading folders</source>
        <extracomment>ScanReport list of items whose file was written again</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Analyse %Ln image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Analyse all %Ln image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnail size (Ctrl and mouse wheel over the images)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridBar</name>
    <message>
        <source>Ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by status and format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing only: {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by {key}, ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by {key}, descending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridPages</name>
    <message>
        <source>Choose a source above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats that can be read: {format_names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder or images, or drop them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a folder or images here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageBrowser</name>
    <message numerus="yes">
        <source>%Ln path(s) not found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Analyse %Ln image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images ({patterns});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from opened images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>Path of the image to show Paths</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of sources could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageViewer</name>
    <message>
        <source>Outlining the regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the localisation map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>A folder that is in the list already was not added again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mask is white where its image was changed and has the image’s name, such as beach.jpg and beach_mask.png. Images without one count as authentic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of images to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add data set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An HDF5 file that this program made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An HDF5 file that this program made, used alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentic images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the images that the model is to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sets (*.h5 *.hdf5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop folders of images here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new training to use other images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampered images and their originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampered images with masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask is where the two differ; they must have the same size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They teach the model what not to respond to. Bring as many as you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This training has begun, so its images cannot be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your images are only read. Those that are used are copied into the data set file in this training’s own folder and nowhere else. They are never changed and never leave this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Choose an image to see what its file says of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No metadata to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemCell</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture can be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source> elapsed, about {remaining} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No work in progress. An analysis shows its progress here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JpegPanel</name>
    <message>
        <source>Choose a JPEG to see how it was compressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No JPEG structure to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copy a picture or image files first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every image in the list has a result already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the pasted image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never connected to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>Create case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that you analyse or write about from now on become items of the case. Their files stay where they are and are only read; results, notes and the log are kept in {cases}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the case is about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the case “{case}” as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file in anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it is now becomes the original of the case; the log keeps both digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file is said to come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words on this image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationBar</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenCaseDialog</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last changed come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Opening</source>
        <extracomment>Sorted</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next</source>
        <extracomment>the lane of everything the wizard asks of its engine: one call at a time touches a training</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in use until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A few steps are timed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how long it may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets everything the model knew; sensible with many thousand images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the wizard measure this computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the fewest images and the least time, and is almost always best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the graphics card: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the processor: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how long it may take. The computer can be used meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in use, trained further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is being timed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This training has begun with the plan below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The view, made small</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel under the cursor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegionTable</name>
    <message>
        <source>Choose a region to zoom to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examiner’s interpretation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other explanations that were considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as typed. What is left empty is printed as “not supplied”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was and was not to be examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the images are said to come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words; printed apart from the facts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message numerus="yes">
        <source>%Ln held-out image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scene(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sha256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the same {images} of {scenes}, none of which was trained on; below each value its 95 % interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current model is kept in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models of the program, and the way back, are in Analyse &gt; Models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new model, its figures and the copy of the images in its data set file are deleted. Your own images stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no result yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this model all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may have forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sha256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} images/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % trained, the rest of the current model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreScale</name>
    <message>
        <source>, threshold {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image-level score {score} on a scale from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Restore defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>what it does, the key</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Bookmark folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarked folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all opened images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images opened one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include subfolders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened images ({files})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>list of Source Sources</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files on disk are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source> grey levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pixel counts as changed when it differs from the original by more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty mask means that the image is authentic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its index.csv says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentic images only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set (HDF5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images with masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks are black where the image was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originals: beside the tampered images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originals: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest difference that counts as a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this source off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampered images and their originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the model further on your own images, on this computer, and see on held-out images whether it got better. The model in use stays as it is until you choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was trained and the copy of the images in its data set file are deleted. Your own images stay as they are, and so does a model that you use already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled, can go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images are being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images are being chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before it was done, can go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress of all work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network runs on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThresholdLegend</name>
    <message>
        <source>Display threshold of the localisation map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the localisation map from this value up. The mark is the model&apos;s own threshold, {model}; double-click or Backspace returns to it. This changes the display only, not the findings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThumbnailGrid</name>
    <message>
        <source>Images</source>
        <extracomment>screens above and below that are loaded ahead Return, Enter or a double click</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThumbnailLoader</name>
    <message>
        <source>Thumbnails</source>
        <extracomment>list of item keys whose thumbnail arrived item key, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TileStore</name>
    <message>
        <source>Drawing the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Close {windowTitle}</source>
        <extracomment>raised whenever a panel is added or renamed, so that an old layout is not applied to it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this training?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the training early and compare what there is with the current model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on from step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss (lower is better)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing before step {step} is lost; it goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is computed until it goes on; its place is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On held-out images (higher is better)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curves begin with the first steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first figures come with the first validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result comes when the training and the comparison are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training has not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This training was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This training was paused and its process ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was trained so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was trained so far is kept: it can go on later, or be discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best so far at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} images/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>A report (PDF) of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the report with the log of the open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the analysis of the originals and compare the maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report sha256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports (*.pdf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the check said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewsPanel</name>
    <message>
        <source>After {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of the localisation map, with all ways to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this view into the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responds to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in the viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this view at full size as PNG</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>All trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was trained so far?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the background it goes on even when Palimpsest is closed; the main window shows how far it is. Paused, its place is saved and nothing is computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images stay; the training begins again with another plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training is not finished. Go on while this window is closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} – Train a model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>about_dialog</name>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locates edited regions in photographs and writes an evidence report. Everything runs on this computer; nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen when the network is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Palimpsest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Network connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop analysing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train a network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse every image in the list that has no result yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse the selected images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel what is running and what waits; results stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check signature, attachments and images of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case; images that wait are remembered in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every connection this program can ever make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export ca&amp;se…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;nd moved originals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the image list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a case that was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep images, results, notes and a log of every step together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through a folder for originals of the case that are no longer at their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all images of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open c&amp;ase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open images from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the image on the clipboard as a derived item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put every panel back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide every panel on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the image list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the job list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack a case that was exported into one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will train the network further on your own images. Not in this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an evidence report (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the localisation map of this image, raw or as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole case into one file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Palimpsest did not end properly the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is kept as {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>browser.delegate</name>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>browser.items</name>
    <message>
        <source>Analysing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being analysed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image-level score {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response above threshold; this does not show that the image is unaltered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No thumbnail: {unreadable}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not analysed</source>
        <extracomment>in a few words, under a thumbnail and in menus</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not analysed yet.</source>
        <extracomment>as a sentence, in tooltips</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>modification time in nanoseconds, size in bytes listed, so that none is passed over in silence, but not decoded</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued for analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response above threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format}, {size}, modified {modified}</source>
        <extracomment>order of the filter menu and of sorting by status: what needs a look comes first</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>browser.model</name>
    <message>
        <source>The file has changed since it was analysed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>browser.toolbar</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not assessed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a response</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading folders: %Ln image(s) so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>case_dialogs</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>case_menu</name>
    <message>
        <source>Cases (*{suffix});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <extracomment>counted nouns, one and many, and the text that is translated for both</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment or text/comments or texts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry/entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln map is/maps are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked region(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln property/properties</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln raw map has/raw maps have</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln region(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resource(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tile(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>({0}, line {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, quality about {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, read as inverted inks as Adobe writes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, so that 1 % is white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, stored as YCCK with inverted inks as Adobe writes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {0} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>127 pixels around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31 pixels around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32-bit or signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the camera is given as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; they begin like a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; they begin like {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch of {0} cannot be shared out among {1} processes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calibration needs manipulated and authentic pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certain signer was asked for, but the report is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checkpoint belongs at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checkpoint is two files: the weights (.safetensors) and, beside them, the card (.json) of the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checkpoint&apos;s name must end in {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A compact bright area with the outline of an object in a picture that is otherwise dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A compact bright or dark area with the outline of an object: the thumbnail may show the picture as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map could not be written: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mask could not be encoded as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mask has the size of its image as stored, before any rotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mask is black and white, white where the image was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mask is white (above 127) where the image was changed; leave the masks of authentic images out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture could not be encoded as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile is there but cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is signed and a time-stamping server was named for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report needs at least one image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A response shows where the picture resembles edited pictures the model learnt from. It does not show what was changed, by whom or why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result could not be written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signing key could not be kept in {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A split is train, validation or test, or left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line for each image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add some to the data set, or train on other shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the case: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses found in files are shown as text and never opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area that is clearly brighter or darker than others of the same texture and contrast, with a border that follows an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area whose noise is stronger, weaker or of another grain than that of its surroundings at the same brightness; a grid that ends at an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image has the shape (height, width, 3), not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image has values of type uint8 (0 to 255), not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image is a NumPy array, not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object that stands out, brighter or darker than the rest, at one quality and vanishes at the others: step through the qualities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse an image when it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse the file again, or put the original back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing: part {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another model is named “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is building this data set right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another scan writes into {0} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas in the low bits that are even, repeat themselves or carry a pattern while the rest is random; a smooth border between the two; text or barcodes hidden in bit 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas whose number or strength of compressions differs from that of the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As imported again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for one that is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {0} MB are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the latest {0}, by the time stamp of a server {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins at byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit planes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks taken together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue and the colour channels are noisier and coarser than green in every camera picture; JPEG stores them at half the size. Vignettes and mixed light tint whole areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blueness (Cb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness only: slopes, noise, compression, sharpening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build a data set with more images, or with other shares for its splits: palimpsest-cli dataset build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build several of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes after the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CIE Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CMYK{0}, was converted to RGB as (255 - ink)(255 - black) / 255, without a colour profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera in XMP ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case exported, with {0} originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case imported from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate sha256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates of signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {0}, before it was taken {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes made after the camera wrote the thumbnail by programs that kept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions and the disk it lies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is still there, and the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is there and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder may be written to. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the images are still there, then do the same again. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that the folder may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder (palimpsest-cli dataset check).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints are {0} files with a .json card beside them; other formats are not opened because they can carry programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a data set built by this program, or a folder of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that can be written. What was saved before is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model under Models, or import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or remove {0} to scan everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, so that the evidence stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chroma subsampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, then open it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or analyse a smaller image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or install this program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours were stored multiplied by transparency and were divided by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing files with earlier results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the attachments with the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the files with their digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compress at quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content credentials (C2PA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content credentials are present and unbroken, but the signer is not on the trust list: anyone may have signed under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content credentials are present and valid; the signer&apos;s certificate leads to the trust list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content credentials are present but invalid: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradictions in metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast enlarged about a local mean; channels of JFIF 1.02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it on purpose: scaling floats silently would hide mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates are shown as numbers. No map is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crash and usage reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut or shrink it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data after the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date by GPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date changed in XMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date created in IPTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date taken in XMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates in EXIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoded pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoding needed more than the {0} GB of memory allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoding took longer than {0} seconds and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete that folder and build anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from the import at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the same again: it will be examined anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double quantisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line around every region at or above the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXIF could not be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXIF gives {0}, XMP {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXIF is there but cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXIF says {0} wrote the file, XMP&apos;s history ends with {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXIF {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXIF {0}; XMP&apos;s history ends with {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges, fine texture and strong red or blue are always brighter; flat and overexposed areas always dark. A picture saved several times, scaled or sent through a messenger has lost the traces. Bright alone means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries when the report was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {0} does not follow the entry before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {0} is missing; entry {1} stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {0} is not the one whose digest was kept elsewhere: the log was written anew up to there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {0} was edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {0} was written as entry {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export both into one PKCS#12 file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as TIFF or PNG, and note that the export is not the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as an 8-bit RGB PNG or TIFF, and say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported models are neither; such a file may be made to fill the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract its pictures without converting them (pdfimages -all), then open those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File paths and settings; results come back. Images are read by the workers themselves. Nothing is encrypted unless the address says tls://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled, smoothed, drawn and generated areas, repeated patterns, hidden data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat areas fit every quality and are left dark. The whole picture is bright at the quality it was saved at. Edges, water, foliage and single blocks stand out by chance. A part that was not pasted on the same grid of blocks leaves no ghost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat, black and overexposed areas have no random bits. JPEG leaves its 8 × 8 blocks in the low bits; editing of brightness leaves combs everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 0.8, 0.1 and 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found at {0}, with the content of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and start the run again: it goes on from its last saved state, which is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it again: the copy or download failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the file again from its source, if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the file again: the copy or download was probably cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the file again: the copy was probably cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the file again; the copy or download may have failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it in {0} or with --passphrase-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its passphrase in {0}, with --passphrase-file, or in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey values were inverted: the file stores white as zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey was written into all three channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by name, by folder, or by an expression such as &apos;(scene[0-9]+)&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDF5 made no room for the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it exported as PNG or JPEG, and note that the export is not the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often unmanipulated images cause such a response was not measured for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How probable it is, block by block, that the traces of an earlier compression are missing which the rest of the picture carries. Bright: missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly the localisation map covers the image when it is first shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well each place fits one JPEG quality, compared with how it fits all others. Bright: it fits this one as if it had been saved at it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICC version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPTC says it was created {0}, EXIF {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPTC {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images are files ending in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a copy of the case that was exported before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingredient fault {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingredient {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install this program again if this goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installation from source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not begin with SOI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no end marker (EOI).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no frame header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has too many segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds other things than one model and its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a BigTIFF, which the EXIF library does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is always there to go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an ICC profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not divided into splits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or its disk taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a whole number from 1 to 1024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows light and texture, not edits. Blocks of strong compression and sharpening make patterns of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was called {0} then; the name does not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not decoded. A file that claims so many pixels may be made to exhaust memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not decoded. Such a file may be made to exhaust memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its JPEG quality is about {0}; the lowest validated is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its checkpoint may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its checkpoint may be damaged; try another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its checkpoint may not fit this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its entry cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its entry is damaged: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its entry is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its format is {0}; validated: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its longer side has {0} pixels; the largest validated is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its shorter side has {0} pixels; the smallest validated is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG ghost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG quantisation tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JUMBF segments (APP11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label 1 (manipulated) needs a mask, label 0 (authentic) has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger images are refused before they are decoded, because a small file can claim to hold more pixels than the memory does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Localisation maps of this session wait on disk up to this size; older ones are computed again when they are looked at. Emptied when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a larger version of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the learning rate; the state that was saved last is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luminance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luminance gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luminance table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnified channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then run the same command again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or choose another disk, then do the same again. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest store in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifests in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifests kept on a server are not fetched, and revocation (OCSP) is not asked for; the answer says that it was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker at byte {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata and structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata and structure of the file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one folder of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name each image once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder of a finished run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder of the originals, or give each the name of its image with _original behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the report first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and versions of the packages asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network weights and data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is left for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quality divides the picture clearly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report is written about it until the original is back or taken in anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response above threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response above threshold; this does not show that the image is unaltered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trace of an earlier compression was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes changed, {0} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written into {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing disagrees, but not everything asked could be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent. A crash log stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks against the report itself; an image or a repeated analysis differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects whose surfaces face the light differently from their surroundings; the smooth, even colour of painted or generated areas beside the speckle of a real sensor; edges cut out too cleanly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off unless --scheduler is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off unless training is started that way; the window and palimpsest-cli train on one machine without any connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off unless you name a server, each time, in the report dialog or with --timestamp-url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average a channel changes by {0} of 255 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average brightness changes by {0} levels a pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average the channel differs by {0} of 255 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average the residual is {0} of 255 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average the standard deviation is {0} of 255 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average they differ by {0} of 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bit of every value as black and white. Bit 0 is the smallest difference there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One channel, its differences from the mean of its surroundings enlarged around middle grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two files was replaced or damaged; copy both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sha256 of the signature. No image, no name, no part of the report. The server sees the time and this computer&apos;s network address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this file is affected. Try it again; if it happens again, the file is at fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it as a folder to see its images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the version it was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originating program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise images are analysed only when that is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline the regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlines or patches that the eye cannot see in the picture; an object whose colour noise, block pattern or tint differs from what surrounds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PALIMPSEST_PRECISION is {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PALIMPSEST_THREADS is {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette colours were written out as RGB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts from another camera or exposure, smoothed, enlarged or generated parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that were pasted from a picture without that earlier compression, or on another grid, before the whole was saved again at a higher quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that were saved as JPEG at a lower quality before they were pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted pictures are kept in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photoshop resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places (GPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report this: {0}: {1}{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible are auto, cpu and cuda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible are {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a pool of photographs first: python -m training.pools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present but invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on every report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the original back, or export the case without originals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the original back, or take the file in anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the originals back where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the originals back, or take the files in anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them back, or use “Find moved originals” in the File menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redness (Cr)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a model first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it or save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, and import or train it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the model, and import or train it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the setting or use float32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat a grey image three times along the last axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeating the analysis of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report this as a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response above threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are not written into the folder of the images they are about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retouching brushes, pasted parts with another white balance, painted areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revocation lists and missing certificates are not fetched; the answer says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for maps on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the case refer to items that are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOF0 (baseline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOF1 (extended sequential)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOF10 (progressive, arithmetic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOF2 (progressive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOF3 (lossless)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOF9 (arithmetic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satellites say {0} UTC, the camera&apos;s clock {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV with commas, in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan of a folder on a Dask cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scattered bright blocks, flat and overexposed areas. A picture that is dark all over was compressed twice as a whole, or once: both are usual. Nothing can be seen when the last compression was the stronger one, or when the picture was cropped or scaled in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-issued certificate: the file is unchanged since signing; who signed it is not shown. Compare the digest below with one the signer gave you in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the names of folders and files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign once without --no-new-key to make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splits are train, validation and test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the run anew in an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated source changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status set to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength over 16 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength over 32 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength over 8 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a model cannot be used; train or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such files hold several pictures by design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {0}, row {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in anew; the earlier content no longer counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texture passes for noise: compare like with like. Dark areas are noisier than bright ones in most cameras, overexposed ones have none, and telephones smooth skin and sky on purpose. Strong compression removes noise everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That server alone; its name is printed in the report. Redirections are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AVIF header describes no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AVIF header gives no dimensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JPEG header is damaged: a segment has an impossible length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JPEG header is damaged: it gives no dimensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JPEG header is damaged: it never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PNG header is damaged: its first chunk is not IHDR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TIFF header is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TIFF header is damaged: its directory has an impossible length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WebP header is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity log of this case is not what was written. {0} No report was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis of {0} could not be compared: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis of {0} was repeated and gave another map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis of {0} was repeated and gave the same map within the tolerance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis of {0} was repeated and gave the same map, bit for bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the time-stamping server {0} is not a time stamp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the time-stamping server {0} is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachments are damaged ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of {0} is damaged, or the file is something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of {0} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bit is set in {0} of the pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is of architecture {0}, the network is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of {0} cannot be written: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s arguments do not fit the architecture {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case could not be opened or written: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case could not be opened: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case could not be read from {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case could not be read or written: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case could not be written to {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case needs {0} bytes, and {1} are free on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case refuses this change: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was exported by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate does not lead to one of the trusted certificates given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate leads to one you trust. Its revocation was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the signing key begins on {0}, later than today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the signing key ended on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that was not checked: no trusted certificates were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint {0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint {0} cannot be written: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint {0} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour profile ({0}) is recorded; it was not applied to the analysed pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The component for content credentials is missing or broken ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is not an image of a known type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials of an ingredient have faults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set takes {0} MB, and {1} MB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoder was closed before the image was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoder&apos;s process could not be started: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoder&apos;s process did not start as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoder&apos;s process did not start: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoder&apos;s process ended {0} while it read this file.{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoder&apos;s process gave an answer that makes no sense ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device {0} does not work: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference between the picture and the same picture compressed once more as JPEG, made brighter. Dark: hardly changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The direction in which the picture gets brighter as red (to the right) and green (downwards), and how steeply as blue. No slope: grey without blue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {0} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; the last change to the case was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded thumbnail agrees with the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be imported. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be imported: model.json: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be imported: the size of {0} is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be imported: {0} is packed or encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file carries no content credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file carries no thumbnail that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file defines no tables of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not hold what its list says; the first difference is {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends before its header is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends with the image.{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no end mark: it is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {0} MB; the limit is {1} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a link or a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no thumbnail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds something that is no part of a case: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds two files of the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds {0} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds {0} frames, pages or pictures; only the first was decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds {0} signatures or time stamps; a report has exactly one signature, and nothing is added to it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds {0}, but no manifest could be read there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or was made by a faulty program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is encrypted; this program writes none that are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is incomplete: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a JPEG that stores brightness by itself: it has no quantised coefficients of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not an exported case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not an exported case: its list is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not the one that was added to the case: its SHA-256 was {0} at import and {1} {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may be made to exhaust memory. Other images are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may be made to keep programs busy. Other images are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may have taken the decoder over. It runs apart, and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the case is damaged: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the case was altered: {0} are not as this program makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the case was altered: {0} are not as this program makes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the case was altered: {0} is not as this program makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the case was altered: {0} is not as this program makes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says that its credentials are kept elsewhere; they were not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was damaged or removed. The training can be discarded; your images are where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file would unpack to more than is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} cannot be imported. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} is damaged or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} is damaged: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s structure is damaged ({0}); it is not as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files changed while they were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds a run of another network or optimiser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds a run with another seed or batch; it would not see the data it has not seen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} could not be listed: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header gives impossible dimensions: {0} × {1} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image claims {0} × {1} pixels ({2} megapixels); the limit is {3} megapixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image data are damaged and cannot be decoded ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image has {0} × {1} pixels; the smallest that can be analysed is {2} × {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image unfolds to more pixels than the limit of {0} megapixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image was opened but not analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image-level score does not tell manipulated pictures from authentic ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intermediate files in {0} are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of contents cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of contents does not name the head of the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of contents is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of contents is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has fewer entries than the report names: it was cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has {0} entries where it had {1}: its end was removed or replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is not the one the report names: it was cut short or rewritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is the one the report names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of the case is not the one that was exported. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is no number any more at step {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata hold nothing that could be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata name no software.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata name: {0}{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card is not usable: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card is not valid JSON: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card {0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card {0} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gave a map of {0} {1} for an image of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gave values outside 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model responded in the marked region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long: {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not run: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network gave values that are not numbers for this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network gives values that are not numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} cannot be built with {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new card does not belong to the weights of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The noted head of the log is not its last entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old file was kept as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that divides most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The orientation tag is {0}: for display, maps and regions the picture was {1}. The network sees it as stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other processes of the same training, on this machine or on those you name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package indexes that pip and apt are set up with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages name the same {0} as findings.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the file overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of {0} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of {0} is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be decoded. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be kept: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has too few blocks for their statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too small for blocks to be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture on the clipboard could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture, made as small as the thumbnail that the file carries, minus that thumbnail. Grey: no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program does not look for new versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program itself never installs or updates anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake ({0}: {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake while it analysed this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason was not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be signed: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be typeset: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is not as it was written: see what does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is not signed. Nothing disagrees, but nothing shows either that it is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is unchanged since it was signed, and all that was checked agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report names the end of a log; no log was given to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report says that it is signed with another certificate than it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report says that it is signed, but there is no signature: it was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not written from a case; it names no log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was signed with another certificate than the one asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was signed with the certificate asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was signed with the key of this installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was written unsigned; the signature was added by someone later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report&apos;s text does not name every digest that findings.json holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The residual itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results of the earlier scan in {0} cannot be used: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler at the address you give, and the workers it names: your own machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment {0} at byte {1} is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment {0} at byte {1} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting “{0}” could not be used ({1}); the safest value is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read; the safest values are in use.{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of the splits do not add up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shipped model cannot be renamed or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature cannot be evaluated ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature cannot be read ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature covers the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not cover the whole file: something was added after signing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing key {0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time stamp in the signature does not belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time-stamping server refused: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time-stamping server {0} answered with HTTP status {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time-stamping server {0} could not be reached: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trusted certificates cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator gave no verdict ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view {0} has no setting {1} = {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights hold values that are not numbers: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of “{0}” are not those that were added (sha256 differs).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights {0} are damaged or not a safetensors file: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights {0} are not those its card describes (sha256 differs).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} split of {1} {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} thumbnail does not show the same picture, or another part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} thumbnail shows the picture only when {1}: the picture was turned without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} {1}... is longer than {2} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no originals for the images in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a case in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no authentic image to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no loss {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no manipulated image to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model named “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no optimiser {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pool.json in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no precision {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the model: {0} MB are needed, {1} MB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room on the disk for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no signing key yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file: a part of its path is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file: its name holds a zero byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no usable CUDA graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no validation figure {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no view named {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to analyse this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing named {0} to freeze.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory to analyse this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come with the program or from your own files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin lines along edges come from another way of reducing. An even tint comes from a colour profile or brightness applied later. A thumbnail that agrees shows nothing: most programs make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is open in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This check could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has not enough free memory for the decoded image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of the program has no trained network, so images can be opened and inspected but not analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format cannot hold any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a HEIC photograph, which this version does not decode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF document, not an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a camera&apos;s raw file, which this version does not decode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a device, a pipe or a socket, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a text file, not an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a video, not an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an SVG drawing, not a photograph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {0}, which is not decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine does not compute in {0} (PALIMPSEST_PRECISION).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is in the list already: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view has no picture to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnail difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time stamp of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time stamp of a signed report (RFC 3161)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces of an earlier compression are too weak to say where they are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces of an earlier compression contradict each other; the picture is left dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces of an earlier compression were measured at {0} of {1} frequencies; in {2} of the blocks they are probably missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces of an earlier compression were measured in too few blocks to be told from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train for longer; a checkpoint is only written for a network that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training is started by torch.distributed.run with more than one process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training on several devices or machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparency was dropped; colours are kept as stored, not blended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, or write the report without a time stamp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typesetting the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlike its thumbnail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program to import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --device cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a key with a valid certificate, or move the old key file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a multiple of their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use adamw or adam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another key, or write the report without a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use auto, cpu or cuda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the network it was begun with, or an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the original that was edited, uncropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the processor: device cpu or auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the program that built it, or build it again from its images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the same seed and batch, or an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid, and the signer is on the trust list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid, but the signer is not on the trust list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it ends, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has been copied or downloaded completely, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has finished, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages and metadata links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and card do not belong together; {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights are .safetensors files; other formats can carry programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights that are not finite are not saved: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights, gradients and measured values, unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a filter takes for noise. As a map of strength: bright where the noise is strong. As the residual itself: grey where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says stands above; run this again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the first brackets match names the group, for example &apos;(scene[0-9]+)&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network runs on. A change takes effect with the next analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was finished before is kept; run the same command again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was signed has been changed since, or the signature itself has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was signed is unchanged, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the file carries valid content credentials could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write paths relative to the folder of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XMP names a provenance record kept elsewhere; it was not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XMP says it was changed {0}, before it was {1} {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XMP says it was taken {0}, EXIF {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YCbCr was converted to RGB by the JFIF formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a C2PA box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a C2PA chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a C2PA extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a caBX chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a check has no state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a check is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colour component is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a detail is not a pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture of a screen, as its signer declares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a signed statement is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a statement does not match its signed digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attachment is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attachment is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attachment is packed in a way this program does not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and another outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boxes of content credentials outside their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the signal {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read and was not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captured by a camera with computation, as its signer declares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captured by a camera, as its signer declares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chance; the picture is left dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks is not a short list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments or texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>composed of several pictures, as its signer declares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings.json does not give the size of an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings.json is not attached: this is no report of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has signed pixels, for which there is no stated rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {0} pixels, for which there is no stated rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installer/bootstrap.py is run, by hand, to set up a new machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is attached, but the report&apos;s text does not name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the file whose digest is printed in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gave no map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more parts than it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should be a whole number from {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should be one line of up to {0} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should be one of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was signed outside the validity of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its data end before the image does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its last scans are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tables are libjpeg&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights are not those that were added (sha256 differs).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping the high bits of each value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys of {0} differ ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left as stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libavif&apos;s rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by a generative model, as its signer declares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by an algorithm, as its signer declares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirrored and rotated by 90° anticlockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirrored and rotated by 90° clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirrored left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirrored top to bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {0} GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest of libjpeg&apos;s; its own differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no response above threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none that the picture uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked: certificate servers are never asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the standard&apos;s; nearest to libjpeg&apos;s quality {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes is not a short list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0} to {1}, it divides the picture most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens a local folder in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens a written file or its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>palimpsest-cli scan is started with --scheduler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly made by a generative model, as its signer declares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of its data are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response above threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotated by 180°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotated by 90° anticlockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotated by 90° clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampled {0} × {1}, table {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sha256 given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sha256 of the attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sha256 of the last entry then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken by EXIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken {0}, changed {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the analysis failed here: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bytes left out of the signed digest are not those that hold the manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bytes of the file do not match the signed digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the claim is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the credentials of an ingredient are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of attachments is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of attachments is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the map differs in its digest, and the report does not carry it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report has no map of this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report was made with another checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same, by their sha256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signature does not fit the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signature is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signer&apos;s certificate does not lead to the trust list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signer&apos;s certificate has expired, and no trusted time stamp says that it was valid when it signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signer&apos;s certificate is not fit for signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signer&apos;s certificate was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the standard&apos;s own, as libjpeg scales them for quality {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stream ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the validator gave no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose certificate leads to one you trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose certificate was not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with credentials of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with exit status {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (now {1}) at {2}, {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and its original are of different sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at every pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bits per channel were reduced to 8 by {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bits per pixel were spread over 0 to 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bytes follow the end of the image{1}.{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bytes of extended XMP are not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bytes of padding follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bytes, not taken apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be compared with its original ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be had: {1} failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be used, so the shipped model is in use: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot run the network: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be read again: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not have the size of its image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files cannot hold content credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files do not hold it, or none that this program reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files have no end mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} grey levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has changed since it was analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has changed since it was analysed; no report was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has changed since it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has grey levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no column {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no group in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no images of the split {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no localisation map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has too little memory for the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no private key with its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no run that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds none of the wanted files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} images are too many for one data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in the container that Photoshop introduced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1} could not be read: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1} is not a table in UTF-8: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a data set of version {1}; this program reads version {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is an HDF5 file, but not a data set of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is an SQLite file, but not one of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is attached twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is item {1} of the report, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is larger than its image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is larger than this program writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is longer than it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is named in the report&apos;s text, but is not attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a PKCS#12 key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a case, or it is damaged: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a checkpoint of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a map of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a regular expression: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a resume file of this program, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a sound data set: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not an HDF5 file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not of the size the data set states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not one of the images of this report: no item has its sha256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not the address of a time-stamping server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not the map whose digest is in findings.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not what the list says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not what this program writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is too large ({1}x{2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is too large to be a key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is too large to be a model&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is too large to be a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is too large to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is too large: {1} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}x{2}, its image {3}x{4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} marks nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more rows are not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} must be at least {1}, not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} names no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of 100 ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the blocks have enough structure to be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the case are not at its place: {1}{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the case are not at their place: {1}{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the case is not at its place: {1}{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the case is not at their place: {1}{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} says {1} pixels, the file has {2} × {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} should be a JSON object, not {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} should be a list, not {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} should be {1}, not {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} the digest in findings.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} thumbnail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was changed after the case was exported: its SHA-256 is {1}, the list says {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was changed while the data set was being built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was decoded to other pixels than in the report, so the maps are not of the same picture. Another version of a decoding library does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not compared: the report&apos;s findings cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was replaced while it was in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was written by a newer version of this program (format {1}, known up to {2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was written by another version of the program (form {1}, this one reads {2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} would grow to {1} bytes from {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × {1} pixels, mean brightness made equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} … ({1} characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, as the signer&apos;s clock said; there is no time stamp of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, line {1}: label {2} and mask {3} do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is not a file in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is not a split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, with the digests printed in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: agrees when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: correlation with the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: named more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; the picture is left dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>±{0} grey levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” means something else already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>Overlay picture with legend (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw map, NumPy float32 (*.npy)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finish_part</name>
    <message>
        <source>A key issued by this computer, made on first use: shows that the file is unchanged since signing, not who signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unsigned report does not show whether it was changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own key with its certificate, in one PKCS#12 file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector.credentials</name>
    <message>
        <source>Choose an image to see whether its file carries signed credentials (C2PA).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most files carry none, and many services remove them: this says nothing about the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No content credentials to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may carry some. Do not read this as none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer made these statements about exactly this file. Whether they are true is not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are unbroken, but anybody may have signed under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be relied on. This alone does not show that the picture was edited.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector.file</name>
    <message>
        <source>Colour profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest, type, size and decoding of its file stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{evidence}, from its content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mode}, {bit_depth} bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} px ({pixels} megapixels)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector.findings</name>
    <message>
        <source>The network is looking at this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector.notes</name>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image to write about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, status and bookmarks are kept in a case, together with results and a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <extracomment>milliseconds without a key before what was typed is kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector.parts</name>
    <message>
        <source>Copy {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector.regions</name>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest value of the localisation map in the region, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the localisation map in the region, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the region, as in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the image&apos;s area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height of the region&apos;s box in pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector.views</name>
    <message>
        <source>A view shows the picture in another way. It finds nothing by itself: read what to look for and what to ignore beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an image to look at its error level, noise, compression traces and channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobs.panel</name>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>layout</name>
    <message>
        <source>&amp;Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>panels of the inspector that speak of the picture; the others, below, speak of its file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove ended jobs from the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>network_page</name>
    <message>
        <source>By default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening, analysing, reporting, signing and verifying work without a network. Nothing below happens by itself: each needs something you do, named beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>+ and -, mouse wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse the selected images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the picture, while held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit, actual pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the swipe line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and previous image</source>
        <extracomment>keys that parts of the window handle themselves, without an action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture alone, while held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the folders again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select or unselect the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message>
        <source>Could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>being analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>verify_dialog</name>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the signature and that it covers the whole file, the attachments against the text, and originals against the report. Works without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>viewer.actions</name>
    <message>
        <source>Actual pixels (100 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the line between picture and localisation map; Shift and arrow keys move it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit in window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold B to look at the picture alone for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Localisation map over the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture on the left, the same view with the localisation map on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show localisation map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single pixels around the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regions listed in the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>viewer.compare</name>
    <message>
        <source>Localisation map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>viewer.profile</name>
    <message>
        <source>Colour profile not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours are converted from {name} to sRGB for display only. {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colour profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as sRGB. {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded profile cannot be used for RGB pixels; shown as sRGB. {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded profile is sRGB. {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixel values below the cursor and the analysis are those stored in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unnamed profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} → sRGB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>viewer.viewer</name>
    <message>
        <source>No picture is open
Choose one on the left, or drag photographs and folders here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard</name>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ready at about {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready on {day} at about {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready tomorrow at about {clock}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
