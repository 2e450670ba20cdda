<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Palimpsest</source>
        <translation>حول Palimpsest</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>نسخ الإصدارات</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
</context>
<context>
    <name>AdvancedPart</name>
    <message>
        <source> pixels</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>Advanced options</source>
        <translation>خيارات متقدمة</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Keep part of the current model where that does better (against forgetting)</source>
        <translation>الإبقاء على جزء من النموذج الحالي حيث يكون أفضل (منعًا للنسيان)</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>معدل التعلّم</translation>
    </message>
    <message>
        <source>Look on the regression set for what it may have forgotten (half a minute)</source>
        <translation>البحث في مجموعة اختبار التراجع عما قد يكون نسيه (نصف دقيقة)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Samples of a step</source>
        <translation>عدد العينات في الخطوة</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة العشوائية</translation>
    </message>
    <message>
        <source>Side of the samples</source>
        <translation>ضلع العينات</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>as the wizard chooses</source>
        <translation>كما يختار المعالج</translation>
    </message>
</context>
<context>
    <name>AnalysisController</name>
    <message numerus="yes">
        <source>Analysing %Ln image(s)</source>
        <translation>
            <numerusform>تحليل %Ln صورة</numerusform>
            <numerusform>تحليل صورة واحدة</numerusform>
            <numerusform>تحليل صورتين</numerusform>
            <numerusform>تحليل %Ln صور</numerusform>
            <numerusform>تحليل %Ln صورة</numerusform>
            <numerusform>تحليل %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Analysing {name}</source>
        <translation>تحليل {name}</translation>
    </message>
    <message>
        <source>Loading the network</source>
        <translation>تحميل الشبكة</translation>
    </message>
    <message>
        <source>Loading the network…</source>
        <translation>جارٍ تحميل الشبكة…</translation>
    </message>
    <message>
        <source>No trained network</source>
        <translation>لا توجد شبكة مدرَّبة</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>فتح {name}</translation>
    </message>
    <message>
        <source>The network could not be loaded</source>
        <translation>تعذّر تحميل الشبكة</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Arrow keys move the picture, plus and minus zoom, F fits it, 1 shows 100 %. Hold B to see it without the localisation map.</source>
        <translation>تحرّك مفاتيح الأسهم الصورة، ويكبّر زائد ويصغّر ناقص، وF يلائمها و1 يعرض 100 %. اضغط B باستمرار لرؤيتها بلا خريطة تحديد المواضع.</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Seconds a paint may spend on making tiles; the rest of them comes from the worker.</extracomment>
        <translation>الصورة</translation>
    </message>
</context>
<context>
    <name>CaseDesk</name>
    <message>
        <source>Creating {name}</source>
        <translation>إنشاء {name}</translation>
    </message>
    <message>
        <source>Looking for moved originals</source>
        <translation>البحث عن الأصول المنقولة</translation>
    </message>
    <message>
        <source>Looking for the originals of the case</source>
        <translation>البحث عن أصول القضية</translation>
    </message>
    <message>
        <source>Opening the case</source>
        <translation>فتح القضية</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln original(s) of the case</source>
        <translation>
            <numerusform>قراءة %Ln أصل من القضية</numerusform>
            <numerusform>قراءة أصل واحد من القضية</numerusform>
            <numerusform>قراءة أصلين من القضية</numerusform>
            <numerusform>قراءة %Ln أصول من القضية</numerusform>
            <numerusform>قراءة %Ln أصلًا من القضية</numerusform>
            <numerusform>قراءة %Ln أصل من القضية</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the case</source>
        <translation>كتابة القضية</translation>
    </message>
</context>
<context>
    <name>CaseLogDialog</name>
    <message numerus="yes">
        <source>%Ln entry/entries</source>
        <translation>
            <numerusform>%Ln مدخلة</numerusform>
            <numerusform>مدخلة واحدة</numerusform>
            <numerusform>مدخلتان</numerusform>
            <numerusform>%Ln مدخلات</numerusform>
            <numerusform>%Ln مدخلة</numerusform>
            <numerusform>%Ln مدخلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {entries} shown</source>
        <translation>
            <numerusform>المعروض: %Ln من {entries}</numerusform>
            <numerusform>المعروض: %Ln من {entries}</numerusform>
            <numerusform>المعروض: %Ln من {entries}</numerusform>
            <numerusform>المعروض: %Ln من {entries}</numerusform>
            <numerusform>المعروض: %Ln من {entries}</numerusform>
            <numerusform>المعروض: %Ln من {entries}</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity log</source>
        <extracomment>the widest text expected in a column; what was done has the rest</extracomment>
        <translation>سجل النشاط</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>و%Ln أخرى.</numerusform>
            <numerusform>وواحدة أخرى.</numerusform>
            <numerusform>واثنتان أخريان.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the selected entries, or all that are shown</source>
        <translation>نسخ المدخلات المحددة، أو كل ما هو معروض</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>قراءة السجل</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>جارٍ قراءة السجل…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Write the whole log as a table for spreadsheets</source>
        <translation>كتابة السجل كله جدولًا لبرامج الجداول</translation>
    </message>
    <message>
        <source>sha256 of the last entry</source>
        <translation>sha256 المدخلة الأخيرة</translation>
    </message>
    <message>
        <source>the sha256</source>
        <translation>sha256</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>كُتب {name}.</translation>
    </message>
</context>
<context>
    <name>CaseMenu</name>
    <message numerus="yes">
        <source>%Ln original(s) found.</source>
        <translation>
            <numerusform>عُثر على %Ln أصل.</numerusform>
            <numerusform>عُثر على أصل واحد.</numerusform>
            <numerusform>عُثر على أصلين.</numerusform>
            <numerusform>عُثر على %Ln أصول.</numerusform>
            <numerusform>عُثر على %Ln أصلًا.</numerusform>
            <numerusform>عُثر على %Ln أصل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export case</source>
        <translation>تصدير القضية</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>تصدير {name}</translation>
    </message>
    <message>
        <source>Find moved originals</source>
        <translation>البحث عن الأصول المنقولة</translation>
    </message>
    <message numerus="yes">
        <source>Going on with %Ln image(s) that waited when the program last ended.</source>
        <translation>
            <numerusform>استئناف %Ln صورة من صور كانت تنتظر حين أُغلق البرنامج آخر مرة.</numerusform>
            <numerusform>استئناف صورة واحدة من صور كانت تنتظر حين أُغلق البرنامج آخر مرة.</numerusform>
            <numerusform>استئناف صورتين من صور كانت تنتظر حين أُغلق البرنامج آخر مرة.</numerusform>
            <numerusform>استئناف %Ln صور من صور كانت تنتظر حين أُغلق البرنامج آخر مرة.</numerusform>
            <numerusform>استئناف %Ln صورة من صور كانت تنتظر حين أُغلق البرنامج آخر مرة.</numerusform>
            <numerusform>استئناف %Ln صورة من صور كانت تنتظر حين أُغلق البرنامج آخر مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import case</source>
        <translation>استيراد قضية</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>استيراد {name}</translation>
    </message>
    <message>
        <source>Looking for cases</source>
        <extracomment>more items are not opened one by one, but as the folders they lie in</extracomment>
        <translation>البحث عن القضايا</translation>
    </message>
    <message>
        <source>No moved original was found there.</source>
        <translation>لم يُعثر هناك على أي أصل منقول.</translation>
    </message>
    <message>
        <source>Save the activity log</source>
        <translation>حفظ سجل النشاط</translation>
    </message>
    <message>
        <source>Saving the activity log</source>
        <translation>حفظ سجل النشاط</translation>
    </message>
    <message>
        <source>Stop analysing takes them off the list.</source>
        <translation>يزيلها «إيقاف التحليل» من القائمة.</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>جداول (*.csv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>مفتوحة الآن</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%Ln image(s) left out by you</source>
        <translation>
            <numerusform>%Ln صورة استبعدتها بنفسك</numerusform>
            <numerusform>صورة واحدة استبعدتها بنفسك</numerusform>
            <numerusform>صورتان استبعدتها بنفسك</numerusform>
            <numerusform>%Ln صور استبعدتها بنفسك</numerusform>
            <numerusform>%Ln صورة استبعدتها بنفسك</numerusform>
            <numerusform>%Ln صورة استبعدتها بنفسك</numerusform>
        </translation>
    </message>
    <message>
        <source>A model cannot be trained on these images yet.</source>
        <translation>لا يمكن بعدُ تدريب نموذج على هذه الصور.</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>Authentic</source>
        <translation>أصلية</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Checking the images</source>
        <translation>فحص الصور</translation>
    </message>
    <message>
        <source>Every image and mask is read once, to find what would spoil the training before it costs hours.</source>
        <translation>تُقرأ كل صورة وكل قناع مرة واحدة، لكشف ما يفسد التدريب قبل أن يكلّف ساعات.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Held out for the comparison</source>
        <translation>محجوزة للمقارنة</translation>
    </message>
    <message>
        <source>Manipulated</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>No usable model can be trained on these images.</source>
        <translation>لا يمكن تدريب نموذج صالح للاستعمال على هذه الصور.</translation>
    </message>
    <message>
        <source>Nothing was found that speaks against training.</source>
        <translation>لم يُعثر على ما يمنع التدريب.</translation>
    </message>
    <message>
        <source>Take them in again</source>
        <translation>إعادتها</translation>
    </message>
    <message>
        <source>The check was stopped. It goes on where it was.</source>
        <translation>أُوقف الفحص. ويستأنف من حيث كان.</translation>
    </message>
    <message>
        <source>The images are being checked.</source>
        <translation>الصور قيد الفحص.</translation>
    </message>
    <message>
        <source>The images have not been checked.</source>
        <translation>لم تُفحص الصور.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>التحقق</translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Search in {what}</source>
        <extracomment>of a value&apos;s item: all of it, however little the table shows</extracomment>
        <translation>البحث في {what}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>all of {what}</source>
        <translation>الكل: {what}</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>It sees about {share} % of the training images.</source>
        <translation>يُرى نحو {share} % من صور التدريب.</translation>
    </message>
    <message numerus="yes">
        <source>It sees each training image about %Ln time(s).</source>
        <translation>
            <numerusform>تُرى كل صورة من صور التدريب نحو %Ln مرة.</numerusform>
            <numerusform>تُرى كل صورة من صور التدريب مرة واحدة تقريبًا.</numerusform>
            <numerusform>تُرى كل صورة من صور التدريب مرتين تقريبًا.</numerusform>
            <numerusform>تُرى كل صورة من صور التدريب نحو %Ln مرات.</numerusform>
            <numerusform>تُرى كل صورة من صور التدريب نحو %Ln مرة.</numerusform>
            <numerusform>تُرى كل صورة من صور التدريب نحو %Ln مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>موصى به</translation>
    </message>
    <message>
        <source>your own number of steps</source>
        <translation>عدد الخطوات الذي حددته</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Blink</source>
        <translation>وميض</translation>
    </message>
    <message>
        <source>Display threshold</source>
        <translation>عتبة العرض</translation>
    </message>
    <message>
        <source>Hold to see the picture alone</source>
        <translation>اضغط باستمرار لرؤية الصورة وحدها</translation>
    </message>
    <message>
        <source>Opacity of the localisation map</source>
        <translation>عتامة خريطة تحديد المواضع</translation>
    </message>
    <message>
        <source>The picture alone for as long as this is held</source>
        <translation>الصورة وحدها ما دام الزر مضغوطًا</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>hold B</source>
        <translation>B باستمرار</translation>
    </message>
    <message>
        <source>wheel, + and -</source>
        <translation>العجلة و+ و-</translation>
    </message>
</context>
<context>
    <name>CredentialsPanel</name>
    <message>
        <source>Content credentials</source>
        <translation>بيانات اعتماد المحتوى</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Drop to open</source>
        <translation>أفلت للفتح</translation>
    </message>
</context>
<context>
    <name>ExampleMaps</name>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Image, change outlined</source>
        <translation>الصورة، والتعديل محاط بخط</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Map at step {step}</source>
        <translation>الخريطة عند الخطوة {step}</translation>
    </message>
    <message>
        <source>Maps at step {step}</source>
        <translation>الخرائط عند الخطوة {step}</translation>
    </message>
    <message>
        <source>Maps of validation images appear here after the first validation.</source>
        <translation>تظهر هنا خرائط صور التحقق بعد أول تحقق.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Validation image, {kind}</source>
        <translation>صورة تحقق، {kind}</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>صور التحقق</translation>
    </message>
    <message>
        <source>authentic</source>
        <translation>أصلية</translation>
    </message>
    <message>
        <source>manipulated</source>
        <translation>معدّلة</translation>
    </message>
</context>
<context>
    <name>ExampleViewer</name>
    <message>
        <source>Authentic: nothing was changed</source>
        <translation>أصلية: لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>Current model</source>
        <translation>النموذج الحالي</translation>
    </message>
    <message>
        <source>Held-out images</source>
        <translation>الصور المحجوزة</translation>
    </message>
    <message>
        <source>Maps beside each other</source>
        <translation>الخرائط جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>النموذج الجديد</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>There is no map</source>
        <translation>لا توجد خريطة</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>الحقيقة</translation>
    </message>
    <message>
        <source>authentic</source>
        <translation>أصلية</translation>
    </message>
    <message>
        <source>no response above threshold</source>
        <translation>لا استجابة فوق العتبة</translation>
    </message>
    <message>
        <source>pixel F1 {value}, {answer}</source>
        <translation>F1 البكسلات {value}، {answer}</translation>
    </message>
    <message>
        <source>response above threshold</source>
        <translation>استجابة فوق العتبة</translation>
    </message>
    <message>
        <source>white: changed</source>
        <translation>الأبيض: متغيّر</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
</context>
<context>
    <name>ExportCaseDialog</name>
    <message>
        <source>Choose file…</source>
        <translation>اختيار الملف…</translation>
    </message>
    <message>
        <source>Export case</source>
        <translation>تصدير القضية</translation>
    </message>
    <message numerus="yes">
        <source>Include the originals: %Ln file(s), {total}</source>
        <translation>
            <numerusform>تضمين الأصول: %Ln ملف، {total}</numerusform>
            <numerusform>تضمين الأصول: ملف واحد، {total}</numerusform>
            <numerusform>تضمين الأصول: ملفان، {total}</numerusform>
            <numerusform>تضمين الأصول: %Ln ملفات، {total}</numerusform>
            <numerusform>تضمين الأصول: %Ln ملفًا، {total}</numerusform>
            <numerusform>تضمين الأصول: %Ln ملف، {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>Items, notes, results and the log are written into one file, with digests.</source>
        <translation>تُكتب المواد والملاحظات والنتائج والسجل في ملف واحد مع بصماتها.</translation>
    </message>
    <message>
        <source>Without them the case can be opened elsewhere, but reports need the originals at their place. The file is not encrypted.</source>
        <translation>من دونها يمكن فتح القضية في مكان آخر، لكن التقارير تحتاج إلى الأصول في أماكنها. الملف غير مشفَّر.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>All analysed images in the list</source>
        <translation>كل الصور المحلَّلة في القائمة</translation>
    </message>
    <message>
        <source>Export map</source>
        <translation>تصدير الخريطة</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>Export view</source>
        <translation>تصدير العرض</translation>
    </message>
    <message>
        <source>Map of {name}</source>
        <translation>خريطة {name}</translation>
    </message>
    <message>
        <source>PDF report (*.pdf)</source>
        <translation>تقرير PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message numerus="yes">
        <source>Report on %Ln image(s)</source>
        <translation>
            <numerusform>تقرير عن %Ln صورة</numerusform>
            <numerusform>تقرير عن صورة واحدة</numerusform>
            <numerusform>تقرير عن صورتين</numerusform>
            <numerusform>تقرير عن %Ln صور</numerusform>
            <numerusform>تقرير عن %Ln صورة</numerusform>
            <numerusform>تقرير عن %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected images</source>
        <translation>الصور المحددة</translation>
    </message>
    <message>
        <source>This image</source>
        <extracomment>which views of an image were chosen for its report</extracomment>
        <translation>هذه الصورة</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Current model</source>
        <translation>النموذج الحالي</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>النموذج الجديد</translation>
    </message>
    <message>
        <source>difference {value}</source>
        <translation>الفرق {value}</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>الأعلى أفضل</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>الأدنى أفضل</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Decoding</source>
        <translation>فك الترميز</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>No image selected</source>
        <translation>لم تُحدَّد صورة</translation>
    </message>
    <message>
        <source>Not an original file: made from the clipboard.</source>
        <translation>ليس ملفًا أصليًّا: أُنشئ من الحافظة.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>لم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes that were decoded</source>
        <translation>SHA-256 للبايتات التي فُك ترميزها</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes that were read</source>
        <translation>SHA-256 للبايتات التي قُرئت</translation>
    </message>
    <message>
        <source>The content is {evidence}, which the file&apos;s extension does not say.</source>
        <translation>المحتوى {evidence}، وهو ما لا يقوله امتداد الملف.</translation>
    </message>
    <message>
        <source>the SHA-256 of the file</source>
        <translation>SHA-256 الملف</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Filter by status, case and format</source>
        <translation>التصفية بالحالة والقضية والصيغة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>وأيضًا %Ln أخرى</numerusform>
            <numerusform>وأيضًا واحد آخر</numerusform>
            <numerusform>وأيضًا اثنان آخران</numerusform>
            <numerusform>وأيضًا %Ln أخرى</numerusform>
            <numerusform>وأيضًا %Ln أخرى</numerusform>
            <numerusform>وأيضًا %Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>%Ln marked region(s)</source>
        <translation>
            <numerusform>%Ln منطقة معلَّمة</numerusform>
            <numerusform>منطقة معلَّمة واحدة</numerusform>
            <numerusform>منطقتان معلَّمتان</numerusform>
            <numerusform>%Ln مناطق معلَّمة</numerusform>
            <numerusform>%Ln منطقة معلَّمة</numerusform>
            <numerusform>%Ln منطقة معلَّمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln thread(s)</source>
        <translation>
            <numerusform>، %Ln خيط</numerusform>
            <numerusform>، خيط واحد</numerusform>
            <numerusform>، خيطان</numerusform>
            <numerusform>، %Ln خيوط</numerusform>
            <numerusform>، %Ln خيطًا</numerusform>
            <numerusform>، %Ln خيط</numerusform>
        </translation>
    </message>
    <message>
        <source>Analyse this image</source>
        <translation>تحليل هذه الصورة</translation>
    </message>
    <message>
        <source>Analyse with the model in use</source>
        <translation>التحليل بالنموذج المستعمل</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>At this threshold {share} of unmanipulated images respond: {false_alarms}, {set}.</source>
        <translation>عند هذه العتبة تستجيب {share} من الصور التي لم يجرِ التلاعب بها: {false_alarms}، {set}.</translation>
    </message>
    <message>
        <source>Calibration: {calibration}.</source>
        <translation>المعايرة: {calibration}.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Image-level score</source>
        <translation>درجة الصورة</translation>
    </message>
    <message>
        <source>In use is {model}. Analyse the image again for its answer.</source>
        <translation>المستعمل هو {model}. حلّل الصورة من جديد للحصول على جوابه.</translation>
    </message>
    <message>
        <source>Map threshold</source>
        <translation>عتبة الخريطة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Model and run</source>
        <translation>النموذج والتشغيل</translation>
    </message>
    <message>
        <source>No image selected</source>
        <translation>لم تُحدَّد صورة</translation>
    </message>
    <message>
        <source>Not an original file: made from the clipboard. Its metadata and compression say nothing about where the picture comes from.</source>
        <translation>ليس ملفًا أصليًّا: أُنشئ من الحافظة. لا تقول بياناته الوصفية ولا ضغطه شيئًا عن مصدر الصورة.</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>لم تُحلَّل بعد</translation>
    </message>
    <message>
        <source>Open images or a folder, or drop them onto the window, and choose one.</source>
        <translation>افتح صورًا أو مجلدًا، أو أفلتها على النافذة، ثم اختر صورة.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Orientations</source>
        <translation>الاتجاهات</translation>
    </message>
    <message>
        <source>Outside the range this model was validated on.</source>
        <translation>خارج النطاق الذي تُحقِّق من هذا النموذج فيه.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الدقة الحسابية</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Some places of the map are above the map threshold, {threshold}, and are coloured in the picture; the score of the whole image is not above its own. Look at those places yourself.</source>
        <translation>بعض مواضع الخريطة فوق عتبة الخريطة، {threshold}، وهي ملوّنة في الصورة؛ أما درجة الصورة كلها فليست فوق عتبتها. انظر إلى تلك المواضع بنفسك.</translation>
    </message>
    <message>
        <source>The network has not looked at this image.</source>
        <translation>لم تنظر الشبكة في هذه الصورة.</translation>
    </message>
    <message>
        <source>The result appears here.</source>
        <translation>تظهر النتيجة هنا.</translation>
    </message>
    <message>
        <source>The score is above its threshold, but no region of the map that is large enough is above the map threshold, {threshold}.</source>
        <translation>الدرجة فوق عتبتها، لكن لا توجد في الخريطة منطقة كبيرة بما يكفي فوق عتبة الخريطة، {threshold}.</translation>
    </message>
    <message>
        <source>This does not show that the image is unaltered.</source>
        <translation>هذا لا يدل على أن الصورة لم تتغيّر.</translation>
    </message>
    <message>
        <source>This is the answer of another model: {model}.</source>
        <translation>هذا جواب نموذج آخر: {model}.</translation>
    </message>
    <message>
        <source>Threshold: {value}.</source>
        <translation>العتبة: {value}.</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>البلاطات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>{tiles} of {side} px</source>
        <translation>{tiles} بضلع {side} بكسل</translation>
    </message>
</context>
<context>
    <name>FinishPart</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>F.p12 or F.pfx</source>
        <translation>F.p12 أو F.pfx</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>ملف المفتاح</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx);;All files (*)</source>
        <translation>مفاتيح (*.p12 *.pfx);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>None. An address sends a digest of the signature there</source>
        <translation>لا شيء. العنوان تُرسَل إليه بصمة التوقيع</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>غير موقَّع</translation>
    </message>
    <message>
        <source>Only where the key needs one</source>
        <translation>فقط إن احتاج إليها المفتاح</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Signed with a key file</source>
        <translation>موقَّع بملف مفتاح</translation>
    </message>
    <message>
        <source>Signed with this computer&apos;s own key</source>
        <translation>موقَّع بمفتاح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>الختم الزمني</translation>
    </message>
</context>
<context>
    <name>FolderLoader</name>
    <message>
        <source>Reading folders</source>
        <extracomment>ScanReport list of items whose file was written again</extracomment>
        <translation>قراءة المجلدات</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Analyse</source>
        <translation>تحليل</translation>
    </message>
    <message numerus="yes">
        <source>Analyse %Ln image(s)</source>
        <translation>
            <numerusform>تحليل %Ln صورة</numerusform>
            <numerusform>تحليل صورة واحدة</numerusform>
            <numerusform>تحليل صورتين</numerusform>
            <numerusform>تحليل %Ln صور</numerusform>
            <numerusform>تحليل %Ln صورة</numerusform>
            <numerusform>تحليل %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Analyse all %Ln image(s)</source>
        <translation>
            <numerusform>تحليل الكل: %Ln صورة</numerusform>
            <numerusform>تحليل الكل: صورة واحدة</numerusform>
            <numerusform>تحليل الكل: صورتان</numerusform>
            <numerusform>تحليل الكل: %Ln صور</numerusform>
            <numerusform>تحليل الكل: %Ln صورة</numerusform>
            <numerusform>تحليل الكل: %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on analysing</source>
        <translation>متابعة التحليل</translation>
    </message>
    <message>
        <source>Pause analysing</source>
        <translation>إيقاف التحليل مؤقتًا</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>حجم الصور المصغرة</translation>
    </message>
    <message>
        <source>Thumbnail size (Ctrl and mouse wheel over the images)</source>
        <translation>حجم الصور المصغرة (Ctrl وعجلة الفأرة فوق الصور)</translation>
    </message>
</context>
<context>
    <name>GridBar</name>
    <message>
        <source>Ascending</source>
        <translation>تصاعدي</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>تنازلي</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>التصفية بالاسم</translation>
    </message>
    <message>
        <source>Filter by status, case and format</source>
        <translation>التصفية بالحالة والقضية والصيغة</translation>
    </message>
    <message>
        <source>Showing only: {chosen}</source>
        <translation>تُعرض فقط: {chosen}</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Sorted by {key}, ascending</source>
        <translation>مرتبة حسب {key}، تصاعديًّا</translation>
    </message>
    <message>
        <source>Sorted by {key}, descending</source>
        <translation>مرتبة حسب {key}، تنازليًّا</translation>
    </message>
</context>
<context>
    <name>GridPages</name>
    <message>
        <source>Choose a source above</source>
        <translation>اختر مصدرًا أعلاه</translation>
    </message>
    <message>
        <source>Formats that can be read: {format_names}.</source>
        <translation>الصيغ التي يمكن قراءتها: {format_names}.</translation>
    </message>
    <message>
        <source>No image matches the filter</source>
        <translation>لا صورة توافق التصفية</translation>
    </message>
    <message>
        <source>No images here</source>
        <translation>لا صور هنا</translation>
    </message>
    <message>
        <source>No images open</source>
        <translation>لا صور مفتوحة</translation>
    </message>
    <message>
        <source>Open a folder or images, or drop them here.</source>
        <translation>افتح مجلدًا أو صورًا، أو أفلتها هنا.</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>فتح مجلد آخر…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Open images…</source>
        <translation>فتح صور…</translation>
    </message>
    <message>
        <source>Or drop a folder or images here.</source>
        <translation>أو أفلت مجلدًا أو صورًا هنا.</translation>
    </message>
    <message>
        <source>Reading folders…</source>
        <translation>جارٍ قراءة المجلدات…</translation>
    </message>
    <message>
        <source>Show all images</source>
        <translation>عرض كل الصور</translation>
    </message>
</context>
<context>
    <name>ImageBrowser</name>
    <message numerus="yes">
        <source>%Ln path(s) not found</source>
        <translation>
            <numerusform>تعذّر العثور على %Ln مسار</numerusform>
            <numerusform>تعذّر العثور على مسار واحد</numerusform>
            <numerusform>تعذّر العثور على مسارين</numerusform>
            <numerusform>تعذّر العثور على %Ln مسارات</numerusform>
            <numerusform>تعذّر العثور على %Ln مسارًا</numerusform>
            <numerusform>تعذّر العثور على %Ln مسار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be read</source>
        <translation>
            <numerusform>تعذّرت قراءة %Ln موضع</numerusform>
            <numerusform>تعذّرت قراءة موضع واحد</numerusform>
            <numerusform>تعذّرت قراءة موضعين</numerusform>
            <numerusform>تعذّرت قراءة %Ln مواضع</numerusform>
            <numerusform>تعذّرت قراءة %Ln موضعًا</numerusform>
            <numerusform>تعذّرت قراءة %Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>تحليل</translation>
    </message>
    <message numerus="yes">
        <source>Analyse %Ln image(s)</source>
        <translation>
            <numerusform>تحليل %Ln صورة</numerusform>
            <numerusform>تحليل صورة واحدة</numerusform>
            <numerusform>تحليل صورتين</numerusform>
            <numerusform>تحليل %Ln صور</numerusform>
            <numerusform>تحليل %Ln صورة</numerusform>
            <numerusform>تحليل %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Images ({patterns});;All files (*)</source>
        <translation>صور ({patterns});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح مجلد</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>فتح صور</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة من جديد</translation>
    </message>
    <message>
        <source>Remove from opened images</source>
        <translation>إزالة من الصور المفتوحة</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>العرض في مدير الملفات</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>Path of the image to show Paths or going on, when the analysis is paused</extracomment>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>The list of sources could not be saved</source>
        <translation>تعذّر حفظ قائمة المصادر</translation>
    </message>
    <message>
        <source>{counts}. Analysis paused</source>
        <translation>{counts}. التحليل متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>{name} could not be read</source>
        <translation>تعذّرت قراءة {name}</translation>
    </message>
</context>
<context>
    <name>ImageViewer</name>
    <message>
        <source>Outlining the regions</source>
        <translation>رسم حدود المناطق</translation>
    </message>
    <message>
        <source>Preparing the localisation map</source>
        <translation>تجهيز خريطة تحديد المواضع</translation>
    </message>
    <message>
        <source>Preparing the picture</source>
        <translation>تجهيز الصورة</translation>
    </message>
    <message>
        <source>Preparing the view</source>
        <translation>تجهيز العرض</translation>
    </message>
    <message>
        <source>{width} × {height} px</source>
        <translation>{width} × {height} بكسل</translation>
    </message>
    <message>
        <source>{width} × {height} px, {megapixels} MP</source>
        <translation>{width} × {height} بكسل، {megapixels} ميغابكسل</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>A folder that is in the list already was not added again.</source>
        <translation>لم يُضف مرة أخرى مجلد موجود في القائمة.</translation>
    </message>
    <message>
        <source>A mask is white where its image was changed and has the image’s name, such as beach.jpg and beach_mask.png. Images without one count as authentic.</source>
        <translation>القناع أبيض حيث غُيّرت صورته ويحمل اسم الصورة، مثل beach.jpg وbeach_mask.png. والصور التي بلا قناع تُعدّ أصلية.</translation>
    </message>
    <message>
        <source>Add a folder of images to go on.</source>
        <translation>أضف مجلد صور للمتابعة.</translation>
    </message>
    <message>
        <source>Add data set…</source>
        <translation>إضافة مجموعة بيانات…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Add with “{name}”</source>
        <translation>إضافة مع «{name}»</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>إضافة «{name}»</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>An HDF5 file that this program made</source>
        <translation>ملف HDF5 أنشأه هذا البرنامج</translation>
    </message>
    <message>
        <source>An HDF5 file that this program made, used alone.</source>
        <translation>ملف HDF5 أنشأه هذا البرنامج، يُستعمل وحده.</translation>
    </message>
    <message>
        <source>Authentic images</source>
        <translation>صور أصلية</translation>
    </message>
    <message>
        <source>Choose the images that the model is to learn from.</source>
        <translation>اختر الصور التي يتعلّم منها النموذج.</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>مجموعة بيانات</translation>
    </message>
    <message>
        <source>Data sets (*.h5 *.hdf5)</source>
        <translation>مجموعات بيانات (*.h5 *.hdf5)</translation>
    </message>
    <message>
        <source>Drop folders of images here</source>
        <translation>أفلت مجلدات الصور هنا</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>مجلد صور</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>تصفّح المجلدات</translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation>جارٍ تصفّح المجلدات…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Manipulated images and their originals</source>
        <translation>صور معدّلة وأصولها</translation>
    </message>
    <message>
        <source>Manipulated images with masks</source>
        <translation>صور معدّلة مع أقنعة</translation>
    </message>
    <message>
        <source>Not counted here; the check counts them.</source>
        <translation>لا تُعدّ هنا؛ يعدّها الفحص.</translation>
    </message>
    <message>
        <source>Or a data set</source>
        <translation>أو مجموعة بيانات</translation>
    </message>
    <message>
        <source>Sources of images</source>
        <translation>مصادر الصور</translation>
    </message>
    <message>
        <source>Start a new training to use other images.</source>
        <translation>ابدأ تدريبًا جديدًا لاستعمال صور أخرى.</translation>
    </message>
    <message>
        <source>The mask is where the two differ; they must have the same size.</source>
        <translation>القناع هو موضع اختلاف الصورتين؛ ويجب أن يكون لهما الحجم نفسه.</translation>
    </message>
    <message>
        <source>They teach the model what not to respond to. Bring as many as you can.</source>
        <translation>تعلّم النموذج ما لا ينبغي أن يستجيب له. هات منها ما استطعت.</translation>
    </message>
    <message>
        <source>This training has begun, so its images cannot be changed any more.</source>
        <translation>بدأ هذا التدريب، فلم يعد ممكنًا تغيير صوره.</translation>
    </message>
    <message>
        <source>Your images are only read. Those that are used are copied into the data set file in this training’s own folder and nowhere else. They are never changed and never leave this computer.</source>
        <translation>تُقرأ صورك فقط. وما يُستعمل منها يُنسخ إلى ملف البيانات في مجلد هذا التدريب ولا إلى أي مكان آخر. ولا تُغيَّر أبدًا ولا تغادر هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Choose an image to see what its file says of itself.</source>
        <translation>اختر صورة لترى ما يقوله ملفها عن نفسه.</translation>
    </message>
    <message>
        <source>Content credentials</source>
        <translation>بيانات اعتماد المحتوى</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>No metadata to show</source>
        <translation>لا بيانات وصفية للعرض</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
</context>
<context>
    <name>ItemCell</name>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>استبعاد {name}</translation>
    </message>
    <message>
        <source>No picture can be shown</source>
        <translation>لا يمكن عرض أي صورة</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source> elapsed, about {remaining} left</source>
        <translation> مضت، وبقي نحو {remaining}</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>إلغاء هذه المهمة</translation>
    </message>
    <message>
        <source>Cancel {title}</source>
        <translation>إلغاء {title}</translation>
    </message>
    <message>
        <source>Go on with this job</source>
        <translation>متابعة هذه المهمة</translation>
    </message>
    <message>
        <source>Go on: {title}</source>
        <translation>متابعة: {title}</translation>
    </message>
    <message>
        <source>Pause this job</source>
        <translation>إيقاف هذه المهمة مؤقتًا</translation>
    </message>
    <message>
        <source>Pause: {title}</source>
        <translation>إيقاف مؤقت: {title}</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <translation>تقدّم {title}</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>No work in progress. An analysis shows its progress here.</source>
        <translation>لا عمل جارٍ. يظهر تقدّم التحليل هنا.</translation>
    </message>
</context>
<context>
    <name>JpegPanel</name>
    <message>
        <source>Choose a JPEG to see how it was compressed.</source>
        <translation>اختر ملف JPEG لترى كيف ضُغط.</translation>
    </message>
    <message>
        <source>No JPEG structure to show</source>
        <translation>لا بنية JPEG للعرض</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%Ln image(s) are still to be analysed. Close all the same?</source>
        <translation>
            <numerusform>ما زالت %Ln صورة بانتظار التحليل. أتريد الإغلاق مع ذلك؟</numerusform>
            <numerusform>ما زالت صورة واحدة بانتظار التحليل. أتريد الإغلاق مع ذلك؟</numerusform>
            <numerusform>ما زالت صورتان بانتظار التحليل. أتريد الإغلاق مع ذلك؟</numerusform>
            <numerusform>ما زالت %Ln صور بانتظار التحليل. أتريد الإغلاق مع ذلك؟</numerusform>
            <numerusform>ما زالت %Ln صورة بانتظار التحليل. أتريد الإغلاق مع ذلك؟</numerusform>
            <numerusform>ما زالت %Ln صورة بانتظار التحليل. أتريد الإغلاق مع ذلك؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Go on analysing</source>
        <translation>متابعة التحليل</translation>
    </message>
    <message>
        <source>No case is open: neither the results so far nor what waits is kept. In a case (File &gt; New case…) both are, and the analysis goes on at the next start.</source>
        <translation>لا توجد قضية مفتوحة: لن تُحفظ النتائج حتى الآن ولا ما ينتظر. في قضية (ملف &gt; قضية جديدة…) يُحفظ كلاهما، ويُستأنف التحليل عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Filter by name, version or licence</source>
        <translation>التصفية بالاسم أو الإصدار أو الرخصة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>ضمن</translation>
    </message>
    <message>
        <source>Its terms are among the texts of {owner}.</source>
        <translation>شروطه بين نصوص {owner}.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>نص الرخصة</translation>
    </message>
    <message>
        <source>Named by {owner}, which comes without its text.</source>
        <translation>يذكرها {owner}، وقد جاء بلا نصها.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>مكوّنات البرنامج</translation>
    </message>
    <message>
        <source>Parts: {count}</source>
        <translation>المكوّنات: {count}</translation>
    </message>
    <message>
        <source>Reading licences</source>
        <translation>قراءة الرخص</translation>
    </message>
    <message>
        <source>Reading what is installed …</source>
        <translation>جارٍ قراءة ما هو مثبَّت …</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>not stated by the part</source>
        <translation>لم يذكرها المكوّن</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copy a picture or image files first.</source>
        <translation>انسخ أولًا صورة أو ملفات صور.</translation>
    </message>
    <message>
        <source>Every image in the list has a result already.</source>
        <translation>لكل صورة في القائمة نتيجة بالفعل.</translation>
    </message>
    <message>
        <source>Keeping the pasted image</source>
        <translation>حفظ الصورة الملصقة</translation>
    </message>
    <message>
        <source>The clipboard holds no image.</source>
        <translation>لا تحوي الحافظة صورة.</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>كُتب الملف {name}.</translation>
    </message>
</context>
<context>
    <name>ModelDesk</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choosing the model</source>
        <translation>اختيار النموذج</translation>
    </message>
    <message>
        <source>Click for all models.</source>
        <translation>انقر لعرض كل النماذج.</translation>
    </message>
    <message>
        <source>Comparing {name} with the shipped model</source>
        <extracomment>replaced by tests</extracomment>
        <translation>مقارنة {name} بالنموذج المرفق</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>تصدير {name}</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>استيراد {name}</translation>
    </message>
    <message>
        <source>It is not in use yet.</source>
        <translation>ليس مستعملًا بعد.</translation>
    </message>
    <message>
        <source>It was compared with the shipped model on pictures that neither was trained on. What it learnt may have cost what the shipped one knows.</source>
        <translation>قورن بالنموذج المرفق على صور لم يُدرَّب عليها أي منهما. وقد يكون ما تعلّمه كلّفه ما يعرفه المرفق.</translation>
    </message>
    <message>
        <source>Its weights and card are deleted. Reports that were made with it stay as they are, but their analyses can no longer be repeated here. Export it to keep it.</source>
        <translation>تُحذف أوزانه وبطاقته. وتبقى التقارير التي أُعدت به كما هي، لكن لا يعود ممكنًا تكرار تحليلاتها هنا. صدّره للاحتفاظ به.</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>النموذج: {name}</translation>
    </message>
    <message>
        <source>Own model: {name}</source>
        <translation>نموذج خاص: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>إزالة النموذج</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>إزالة «{name}»؟</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Renaming the model</source>
        <translation>تغيير اسم النموذج</translation>
    </message>
    <message>
        <source>Results of other models are marked; analyse those images again.</source>
        <translation>نتائج النماذج الأخرى معلَّمة؛ حلّل تلك الصور من جديد.</translation>
    </message>
    <message>
        <source>The model that analyses, commands and reports use: {name}</source>
        <translation>النموذج الذي تستعمله التحليلات والأوامر والتقارير: {name}</translation>
    </message>
    <message>
        <source>The shipped model is in use: {name}.</source>
        <translation>النموذج المرفق مستعمل: {name}.</translation>
    </message>
    <message>
        <source>This is asked once; the Models dialog shows the figures later.</source>
        <translation>يُسأل هذا مرة واحدة؛ وتعرض نافذة النماذج الأرقام لاحقًا.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>استعماله مع ذلك</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>استعمال هذا النموذج</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>كُتب الملف {name}.</translation>
    </message>
    <message>
        <source>“{name}” got worse. Use it all the same?</source>
        <translation>صار «{name}» أسوأ. أتستعمله مع ذلك؟</translation>
    </message>
    <message>
        <source>“{name}” is in use now.</source>
        <translation>«{name}» مستعمل الآن.</translation>
    </message>
    <message>
        <source>“{name}” was imported.</source>
        <translation>استُورد «{name}».</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>Details of the model</source>
        <translation>تفاصيل النموذج</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>How to read its answers</source>
        <translation>كيف تُقرأ أجوبته</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>Not compared with the shipped model yet; that is done before it is used, and takes about a minute.</source>
        <translation>لم يُقارن بعد بالنموذج المرفق؛ يجري ذلك قبل استعماله، ويستغرق نحو دقيقة.</translation>
    </message>
    <message>
        <source>The shipped model</source>
        <translation>النموذج المرفق</translation>
    </message>
    <message>
        <source>This model cannot be used.</source>
        <translation>لا يمكن استعمال هذا النموذج.</translation>
    </message>
    <message>
        <source>What changed most</source>
        <translation>أكثر ما تغيّر</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>What it learnt from</source>
        <translation>ما تعلّم منه</translation>
    </message>
    <message>
        <source>{name}, in use</source>
        <translation>{name}، مستعمل</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>لا يمكن استعماله</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Got worse</source>
        <translation>صار أسوأ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستعمل</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغيير الاسم…</translation>
    </message>
    <message>
        <source>Shipped model</source>
        <translation>النموذج المرفق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استعمال</translation>
    </message>
    <message>
        <source>Use the shipped model</source>
        <translation>استعمال النموذج المرفق</translation>
    </message>
    <message>
        <source>Windows, commands and reports use the model in use. The shipped one is always there; own models come from training or from a file.</source>
        <translation>تستعمل النوافذ والأوامر والتقارير النموذج المستعمل. والنموذج المرفق موجود دائمًا؛ وتأتي النماذج الخاصة من تدريب أو من ملف.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network connections</source>
        <translation>اتصالات الشبكة</translation>
    </message>
    <message>
        <source>Never connected to</source>
        <translation>لا يُتصل بها أبدًا</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>Create case</source>
        <translation>إنشاء القضية</translation>
    </message>
    <message>
        <source>Images that you analyse or write about from now on become items of the case. Their files stay where they are and are only read; results, notes and the log are kept in {cases}.</source>
        <translation>تصبح الصور التي تحللها أو تكتب عنها من الآن مواد في القضية. وتبقى ملفاتها في أماكنها وتُقرأ فقط؛ وتُحفظ النتائج والملاحظات والسجل في {cases}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>قضية جديدة</translation>
    </message>
    <message>
        <source>What the case is about</source>
        <translation>موضوع القضية</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Bookmarked</source>
        <translation>عليها إشارة</translation>
    </message>
    <message>
        <source>Kept in the case “{case}” as you type.</source>
        <translation>يُحفظ في القضية «{case}» أثناء الكتابة.</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>قضية جديدة…</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>لا قضية مفتوحة</translation>
    </message>
    <message>
        <source>No image selected</source>
        <translation>لم تُحدَّد صورة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Take the file in anew</source>
        <translation>إدخال الملف من جديد</translation>
    </message>
    <message>
        <source>The file as it is now becomes the original of the case; the log keeps both digests</source>
        <translation>يصبح الملف كما هو الآن أصلًا في القضية؛ ويحتفظ السجل بالبصمتين</translation>
    </message>
    <message>
        <source>Where the file is said to come from</source>
        <translation>المكان الذي يُقال إن الملف جاء منه</translation>
    </message>
    <message>
        <source>Your own words on this image</source>
        <translation>كلماتك أنت عن هذه الصورة</translation>
    </message>
</context>
<context>
    <name>NotificationBar</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>عرض المجلد</translation>
    </message>
</context>
<context>
    <name>OpenCaseDialog</name>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>فتح قضية</translation>
    </message>
    <message>
        <source>The last changed come first.</source>
        <translation>الأحدث تغييرًا أولًا.</translation>
    </message>
    <message>
        <source>There is no case yet.</source>
        <translation>لا توجد قضية بعد.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Opening</source>
        <extracomment>Sorted</extracomment>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next</source>
        <extracomment>the lane of everything the wizard asks of its engine: one call at a time touches a training</extracomment>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason}.</source>
        <translation>تعذّر حفظ الإعدادات: {reason}.</translation>
    </message>
    <message>
        <source>The window speaks the chosen language when it is started again.</source>
        <translation>تتكلم النافذة اللغة المختارة حين يُشغَّل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>They are in use until the program ends.</source>
        <translation>تسري حتى ينتهي البرنامج.</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln خيط</numerusform>
            <numerusform>خيط واحد</numerusform>
            <numerusform>خيطان</numerusform>
            <numerusform>%Ln خيوط</numerusform>
            <numerusform>%Ln خيطًا</numerusform>
            <numerusform>%Ln خيط</numerusform>
        </translation>
    </message>
    <message>
        <source>A few steps are timed on this computer.</source>
        <translation>يُقاس زمن بضع خطوات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose how long it may take.</source>
        <translation>اختر المدة المسموح بها.</translation>
    </message>
    <message>
        <source>Forgets everything the model knew; sensible with many thousand images.</source>
        <translation>ينسى كل ما عرفه النموذج؛ وهو معقول مع آلاف كثيرة من الصور.</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>من الصفر</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Let the wizard measure this computer first.</source>
        <translation>دع المعالج يقيس هذا الحاسوب أولًا.</translation>
    </message>
    <message>
        <source>Looking for devices</source>
        <translation>البحث عن الأجهزة</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>القياس من جديد</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>اسم النموذج الجديد</translation>
    </message>
    <message>
        <source>Needs the fewest images and the least time, and is almost always best.</source>
        <translation>يحتاج إلى أقل الصور وأقل الوقت، وهو الأفضل في الغالب.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>On the graphics card: {name}</source>
        <translation>على بطاقة الرسوميات: {name}</translation>
    </message>
    <message>
        <source>On the processor: {name}</source>
        <translation>على المعالج: {name}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Say how long it may take. The computer can be used meanwhile.</source>
        <translation>حدد المدة التي يجوز أن يستغرقها. ويمكن استعمال الحاسوب في أثنائها.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>البدء من</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>بدء التدريب</translation>
    </message>
    <message>
        <source>The model in use, trained further</source>
        <translation>النموذج المستعمل، يُدرَّب زيادة</translation>
    </message>
    <message>
        <source>This computer is being timed.</source>
        <translation>يُقاس زمن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This training has begun with the plan below.</source>
        <translation>بدأ هذا التدريب بالخطة أدناه.</translation>
    </message>
    <message>
        <source>Timing this computer</source>
        <translation>قياس زمن هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The view, made small</source>
        <translation>العرض مصغَّرًا</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Pixel under the cursor</source>
        <translation>البكسل تحت المؤشر</translation>
    </message>
</context>
<context>
    <name>RegionTable</name>
    <message>
        <source>Choose a region to zoom to it</source>
        <translation>اختر منطقة لتكبيرها</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>المناطق</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Alternatives</source>
        <translation>البدائل</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>اختيار الملف…</translation>
    </message>
    <message>
        <source>Examiner’s interpretation</source>
        <translation>تفسير الفاحص</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>التفسير</translation>
    </message>
    <message>
        <source>Of images whose source the case does not name</source>
        <translation>للصور التي لا تذكر القضية مصدرها</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغِّل</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Other explanations that were considered</source>
        <translation>تفسيرات أخرى نُظر فيها</translation>
    </message>
    <message>
        <source>Print the notes of the case, too</source>
        <translation>طباعة ملاحظات القضية أيضًا</translation>
    </message>
    <message>
        <source>Printed as typed. What is left empty is printed as “not supplied”.</source>
        <translation>يُطبع كما كُتب. وما تُرك فارغًا يُطبع «لم يُقدَّم».</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Signature and language</source>
        <translation>التوقيع واللغة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>What was and was not to be examined</source>
        <translation>ما كان ينبغي فحصه وما لم يكن</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>ما طُلب</translation>
    </message>
    <message>
        <source>Where the images are said to come from</source>
        <translation>المكان الذي يُقال إن الصور جاءت منه</translation>
    </message>
    <message>
        <source>Your own words; printed apart from the facts</source>
        <translation>كلماتك أنت؛ تُطبع منفصلة عن الوقائع</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message numerus="yes">
        <source>%Ln held-out image(s)</source>
        <translation>
            <numerusform>%Ln صورة محجوزة</numerusform>
            <numerusform>صورة محجوزة واحدة</numerusform>
            <numerusform>صورتان محجوزتان</numerusform>
            <numerusform>%Ln صور محجوزة</numerusform>
            <numerusform>%Ln صورة محجوزة</numerusform>
            <numerusform>%Ln صورة محجوزة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scene(s)</source>
        <translation>
            <numerusform>%Ln مشهد</numerusform>
            <numerusform>مشهد واحد</numerusform>
            <numerusform>مشهدان</numerusform>
            <numerusform>%Ln مشاهد</numerusform>
            <numerusform>%Ln مشهدًا</numerusform>
            <numerusform>%Ln مشهد</numerusform>
        </translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>عن هذا النموذج</translation>
    </message>
    <message>
        <source>Add images, or choose another plan, and try again</source>
        <translation>أضف صورًا أو اختر خطة أخرى ثم حاول من جديد</translation>
    </message>
    <message>
        <source>Before you use it</source>
        <translation>قبل أن تستعمله</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change the plan…</source>
        <translation>تغيير الخطة…</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>المقارنة مع</translation>
    </message>
    <message>
        <source>Current model</source>
        <translation>النموذج الحالي</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Discard “{name}”?</source>
        <translation>حذف «{name}»؟</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>تصدير النموذج</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Its sha256</source>
        <translation>sha256 الخاص به</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>On the same {images} of {scenes}, none of which was trained on; beside each value its 95 % interval.</source>
        <translation>على الصور نفسها، {images} من {scenes}، لم يُدرَّب على أي منها؛ وبجانب كل قيمة فترة ثقتها 95 %.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Shipped model</source>
        <translation>النموذج المرفق</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>The current model is kept in any case.</source>
        <translation>يُحتفظ بالنموذج الحالي في كل الأحوال.</translation>
    </message>
    <message>
        <source>The current model on {images} of {scenes}, none of which was trained on; beside each value its 95 % interval.</source>
        <translation>النموذج الحالي على {images} من {scenes}، لم يُدرَّب على أي منها؛ وبجانب كل قيمة فترة ثقتها 95 %.</translation>
    </message>
    <message>
        <source>The models of the program, and the way back, are in Analyse &gt; Models.</source>
        <translation>نماذج البرنامج وطريق الرجوع تحت تحليل &gt; النماذج.</translation>
    </message>
    <message>
        <source>The new model, its figures and the copy of the images in its data set file are deleted. Your own images stay as they are.</source>
        <translation>يُحذف النموذج الجديد وأرقامه ونسخة الصور في ملف بياناته. وتبقى صورك أنت كما هي.</translation>
    </message>
    <message>
        <source>There is no result yet</source>
        <translation>لا نتيجة بعد</translation>
    </message>
    <message>
        <source>This model is in use.</source>
        <translation>هذا النموذج مستعمل.</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>استغرق</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>استعماله مع ذلك</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>استعمال هذا النموذج</translation>
    </message>
    <message>
        <source>Use this model all the same?</source>
        <translation>استعمال هذا النموذج مع ذلك؟</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>What it may have forgotten</source>
        <translation>ما قد يكون نسيه</translation>
    </message>
    <message>
        <source>What you should know of it</source>
        <translation>ما ينبغي أن تعرفه عنه</translation>
    </message>
    <message>
        <source>sha256</source>
        <translation>sha256</translation>
    </message>
    <message>
        <source>{rate} images/s</source>
        <translation>{rate} صورة/ث</translation>
    </message>
    <message>
        <source>{share} % trained, the rest of the current model</source>
        <translation>{share} % مدرَّب، والباقي من النموذج الحالي</translation>
    </message>
</context>
<context>
    <name>RunningButton</name>
    <message>
        <source>Open the training</source>
        <translation>فتح التدريب</translation>
    </message>
    <message>
        <source>Training: {state}</source>
        <translation>التدريب: {state}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>بقي نحو {time}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>waiting for room on the disk</source>
        <translation>ينتظر مساحة على القرص</translation>
    </message>
</context>
<context>
    <name>RunningRow</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the training</source>
        <translation>فتح التدريب</translation>
    </message>
    <message>
        <source>Progress of {job}</source>
        <translation>تقدّم {job}</translation>
    </message>
    <message>
        <source>Training “{name}”</source>
        <translation>تدريب «{name}»</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>بقي نحو {time}</translation>
    </message>
</context>
<context>
    <name>ScoreScale</name>
    <message>
        <source>, threshold {threshold}</source>
        <translation>، العتبة {threshold}</translation>
    </message>
    <message>
        <source>Image-level score {score} on a scale from 0 to 1</source>
        <translation>درجة الصورة {score} على مقياس من 0 إلى 1</translation>
    </message>
    <message>
        <source>threshold {threshold}</source>
        <translation>العتبة {threshold}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Restore defaults</source>
        <translation>استعادة القيم الافتراضية</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Bookmark folder</source>
        <translation>وضع إشارة على المجلد</translation>
    </message>
    <message>
        <source>Bookmarked folder</source>
        <translation>مجلد عليه إشارة</translation>
    </message>
    <message>
        <source>Close all opened images</source>
        <translation>إغلاق كل الصور المفتوحة</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Images opened one by one</source>
        <translation>صور فُتحت واحدة واحدة</translation>
    </message>
    <message>
        <source>Include subfolders</source>
        <translation>تضمين المجلدات الفرعية</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Open images…</source>
        <translation>فتح صور…</translation>
    </message>
    <message>
        <source>Opened images ({files})</source>
        <translation>الصور المفتوحة ({files})</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة من جديد</translation>
    </message>
    <message>
        <source>Recent folder</source>
        <translation>مجلد حديث</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>إزالة الإشارة</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>إزالة من هذه القائمة</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>العرض في مدير الملفات</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>where the window is too low for more list of Source Sources</extracomment>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>The files on disk are not touched.</source>
        <translation>لا تُمس الملفات على القرص.</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source> grey levels</source>
        <translation> درجة رمادية</translation>
    </message>
    <message>
        <source>A pixel counts as changed when it differs from the original by more</source>
        <translation>يُعدّ البكسل متغيّرًا حين يختلف عن الأصل بأكثر من</translation>
    </message>
    <message>
        <source>An empty mask means that the image is authentic</source>
        <translation>القناع الفارغ يعني أن الصورة أصلية</translation>
    </message>
    <message>
        <source>As its index.csv says</source>
        <translation>كما يقول ملف index.csv الخاص بها</translation>
    </message>
    <message>
        <source>Authentic images only</source>
        <translation>صور أصلية فقط</translation>
    </message>
    <message>
        <source>Changed from</source>
        <translation>متغيّر ابتداءً من</translation>
    </message>
    <message>
        <source>Data set (HDF5)</source>
        <translation>مجموعة بيانات (HDF5)</translation>
    </message>
    <message>
        <source>Folder of the originals</source>
        <translation>مجلد الأصول</translation>
    </message>
    <message>
        <source>Images with masks</source>
        <translation>صور مع أقنعة</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Manipulated images and their originals</source>
        <translation>صور معدّلة وأصولها</translation>
    </message>
    <message>
        <source>Masks are black where the image was changed</source>
        <translation>الأقنعة سوداء حيث غُيّرت الصورة</translation>
    </message>
    <message>
        <source>Originals: beside the manipulated images</source>
        <translation>الأصول: بجانب الصور المعدّلة</translation>
    </message>
    <message>
        <source>Originals: {folder}</source>
        <translation>الأصول: {folder}</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Smallest difference that counts as a change</source>
        <translation>أصغر فرق يُعدّ تغييرًا</translation>
    </message>
    <message>
        <source>Take this source off the list</source>
        <translation>إزالة هذا المصدر من القائمة</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>إزالة {name} من القائمة</translation>
    </message>
    <message>
        <source>What {name} holds</source>
        <translation>ما يحويه {name}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Discard “{name}”?</source>
        <translation>حذف «{name}»؟</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>تدريب جديد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>تدريب نموذج</translation>
    </message>
    <message>
        <source>Train the model further on your own images, on this computer, and see on held-out images whether it got better. The model in use stays as it is until you choose another one.</source>
        <translation>درّب النموذج زيادة على صورك، على هذا الحاسوب، وانظر على صور محجوزة هل تحسّن. ويبقى النموذج المستعمل كما هو حتى تختار غيره.</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>التدريبات</translation>
    </message>
    <message>
        <source>What was trained and the copy of the images in its data set file are deleted. Your own images stay as they are, and so does a model that you use already.</source>
        <translation>يُحذف ما دُرّب ونسخة الصور في ملف بياناته. وتبقى صورك أنت كما هي، وكذلك نموذج تستعمله بالفعل.</translation>
    </message>
    <message>
        <source>cancelled, can go on</source>
        <translation>أُلغي، ويمكن استئنافه</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>images are being chosen</source>
        <translation>الصور قيد الاختيار</translation>
    </message>
    <message>
        <source>images to be checked</source>
        <translation>صور بانتظار الفحص</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>stopped before it was done, can go on</source>
        <translation>توقف قبل أن يكتمل، ويمكن استئنافه</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>أوقفه خطأ</translation>
    </message>
    <message>
        <source>to be planned</source>
        <translation>ينتظر التخطيط</translation>
    </message>
    <message>
        <source>training now</source>
        <translation>قيد التدريب الآن</translation>
    </message>
    <message>
        <source>waiting for room on the disk</source>
        <translation>ينتظر مساحة على القرص</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%Ln مهام</numerusform>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>%Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of all work</source>
        <translation>تقدّم العمل كله</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What the network runs on</source>
        <translation>ما تعمل عليه الشبكة</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>can be opened</source>
        <translation>يمكن فتحها</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمّت</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
</context>
<context>
    <name>ThresholdLegend</name>
    <message>
        <source>Display threshold of the localisation map</source>
        <translation>عتبة عرض خريطة تحديد المواضع</translation>
    </message>
    <message>
        <source>Show the localisation map from this value up. The mark is the model&apos;s own threshold, {model}; double-click or Backspace returns to it. This changes the display only, not the findings.</source>
        <translation>تُعرض خريطة تحديد المواضع من هذه القيمة فصاعدًا. العلامة هي عتبة النموذج نفسه، {model}؛ ويعود إليها النقر المزدوج أو مفتاح الرجوع. هذا يغيّر العرض فقط، لا النتائج.</translation>
    </message>
</context>
<context>
    <name>ThumbnailGrid</name>
    <message>
        <source>Images</source>
        <extracomment>screens above and below that are loaded ahead Return, Enter or a double click</extracomment>
        <translation>الصور</translation>
    </message>
</context>
<context>
    <name>ThumbnailLoader</name>
    <message>
        <source>Thumbnails</source>
        <extracomment>list of item keys whose thumbnail arrived item key, reason</extracomment>
        <translation>الصور المصغرة</translation>
    </message>
</context>
<context>
    <name>TileStore</name>
    <message>
        <source>Drawing the picture</source>
        <translation>رسم الصورة</translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Close {windowTitle}</source>
        <extracomment>raised whenever a panel is added or renamed, so that an old layout is not applied to it a layout is not taken over by a window of the other direction</extracomment>
        <translation>إغلاق {windowTitle}</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the training</source>
        <translation>إلغاء التدريب</translation>
    </message>
    <message>
        <source>Cancel this training?</source>
        <translation>إلغاء هذا التدريب؟</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>تغيير الخطة</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>المقارنة الآن</translation>
    </message>
    <message>
        <source>Comparing both models on the held-out images</source>
        <translation>مقارنة النموذجين على الصور المحجوزة</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Drawing examples</source>
        <translation>رسم الأمثلة</translation>
    </message>
    <message>
        <source>End the training early and compare what there is with the current model</source>
        <translation>إنهاء التدريب مبكرًا ومقارنة ما تحقق بالنموذج الحالي</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>متابعة التدريب</translation>
    </message>
    <message>
        <source>It goes on from step {step}.</source>
        <translation>يستأنف من الخطوة {step}.</translation>
    </message>
    <message>
        <source>Its process ended unexpectedly: something ended it, or the computer was turned off. It goes on from step {step}, where it was saved last.</source>
        <translation>انتهت عمليته على نحو غير متوقع: أنهاها شيء ما أو أُطفئ الحاسوب. ويستأنف من الخطوة {step} حيث حُفظ آخر مرة.</translation>
    </message>
    <message>
        <source>Looking for what it may have forgotten</source>
        <translation>البحث عما قد يكون نسيه</translation>
    </message>
    <message>
        <source>Loss (lower is better)</source>
        <translation>الخسارة (الأدنى أفضل)</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Nothing is computed until it goes on; its place is saved.</source>
        <translation>لا يُحسب شيء حتى يستأنف؛ وموضعه محفوظ.</translation>
    </message>
    <message>
        <source>On validation images (higher is better)</source>
        <translation>على صور التحقق (الأعلى أفضل)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Preparing the images</source>
        <translation>تجهيز الصور</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>تقدّم التدريب</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>عرض النتيجة</translation>
    </message>
    <message>
        <source>Setting the thresholds</source>
        <translation>ضبط العتبات</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>بدء التدريب</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Stopped by an error</source>
        <translation>أوقفه خطأ</translation>
    </message>
    <message>
        <source>The curves begin with the first steps.</source>
        <translation>تبدأ المنحنيات مع الخطوات الأولى.</translation>
    </message>
    <message>
        <source>The first figures come with the first validation.</source>
        <translation>تأتي الأرقام الأولى مع أول تحقق.</translation>
    </message>
    <message>
        <source>The result comes when the training and the comparison are done.</source>
        <translation>تأتي النتيجة حين يتم التدريب والمقارنة.</translation>
    </message>
    <message>
        <source>The training has not begun.</source>
        <translation>لم يبدأ التدريب.</translation>
    </message>
    <message>
        <source>The training is not finished.</source>
        <translation>لم يكتمل التدريب.</translation>
    </message>
    <message>
        <source>The training stopped before it was done.</source>
        <translation>توقف التدريب قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>The training stopped.</source>
        <translation>توقف التدريب.</translation>
    </message>
    <message>
        <source>This training was cancelled.</source>
        <translation>أُلغي هذا التدريب.</translation>
    </message>
    <message>
        <source>This training was paused and its process ended.</source>
        <translation>أُوقف هذا التدريب مؤقتًا وانتهت عمليته.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>What was trained so far is kept.</source>
        <translation>يُحتفظ بما دُرّب حتى الآن.</translation>
    </message>
    <message>
        <source>What was trained so far is kept: it can go on later, or be discarded.</source>
        <translation>يُحتفظ بما دُرّب حتى الآن: يمكن استئنافه لاحقًا أو حذفه.</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>بقي نحو {time}</translation>
    </message>
    <message>
        <source>authentic left blank</source>
        <translation>أصلية متروكة فارغة</translation>
    </message>
    <message>
        <source>best so far at step {step}</source>
        <translation>الأفضل حتى الآن عند الخطوة {step}</translation>
    </message>
    <message>
        <source>image AUC</source>
        <translation>AUC الصور</translation>
    </message>
    <message>
        <source>pixel F1</source>
        <translation>F1 البكسلات</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>الخطوة {step} من {steps}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>{rate} images/s</source>
        <translation>{rate} صورة/ث</translation>
    </message>
</context>
<context>
    <name>TrainingDesk</name>
    <message>
        <source>A model is being trained. Go on when Palimpsest is closed?</source>
        <translation>هناك نموذج قيد التدريب. أيستمر بعد إغلاق Palimpsest؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>File &gt; Train a model shows it.</source>
        <translation>يعرضه ملف &gt; تدريب نموذج.</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>متابعة في الخلفية</translation>
    </message>
    <message>
        <source>In the background it goes on until it is done; Palimpsest finds it at its next start. Paused, its place is saved and nothing is computed.</source>
        <translation>في الخلفية يستمر حتى يكتمل؛ ويجده Palimpsest عند تشغيله التالي. وإذا أُوقف مؤقتًا حُفظ موضعه ولم يُحسب شيء.</translation>
    </message>
    <message>
        <source>Open the training</source>
        <translation>فتح التدريب</translation>
    </message>
    <message>
        <source>Opening the trainings</source>
        <translation>فتح التدريبات</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>عرض النتيجة</translation>
    </message>
    <message>
        <source>The training “{name}” is finished.</source>
        <translation>اكتمل التدريب «{name}».</translation>
    </message>
    <message>
        <source>The training “{name}” stopped before it was done.</source>
        <translation>توقف التدريب «{name}» قبل أن يكتمل.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>A report (PDF) of this program</source>
        <translation>تقرير (PDF) من هذا البرنامج</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Compare the report with the log of the open case</source>
        <translation>مقارنة التقرير بسجل القضية المفتوحة</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>الأصول</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Repeat the analysis of the originals and compare the maps</source>
        <translation>تكرار تحليل الأصول ومقارنة الخرائط</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Report sha256</source>
        <translation>sha256 التقرير</translation>
    </message>
    <message>
        <source>Reports (*.pdf);;All files (*)</source>
        <translation>تقارير (*.pdf);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Verify a report</source>
        <translation>التحقق من تقرير</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>التحقق من {name}</translation>
    </message>
    <message>
        <source>What the check said</source>
        <translation>ما قاله التحقق</translation>
    </message>
</context>
<context>
    <name>ViewController</name>
    <message>
        <source>{view} of {name}</source>
        <translation>{view}: {name}</translation>
    </message>
</context>
<context>
    <name>ViewsPanel</name>
    <message>
        <source>After {source}.</source>
        <translation>المصدر: {source}.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>فشل: {reason}</translation>
    </message>
    <message>
        <source>In place of the localisation map, with all ways to compare</source>
        <translation>بدلًا من خريطة تحديد المواضع، مع كل طرق المقارنة</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>No picture to look at</source>
        <translation>لا صورة للنظر فيها</translation>
    </message>
    <message>
        <source>Not applicable: {reason}</source>
        <translation>لا ينطبق: {reason}</translation>
    </message>
    <message>
        <source>Put this view into the report</source>
        <translation>وضع هذا العرض في التقرير</translation>
    </message>
    <message>
        <source>Responds to</source>
        <translation>يستجيب لـ</translation>
    </message>
    <message>
        <source>Show in the viewer</source>
        <translation>العرض في العارض</translation>
    </message>
    <message>
        <source>Shown in the viewer</source>
        <translation>معروض في العارض</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>What to ignore</source>
        <translation>ما يُهمل</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>ما يُنظر فيه</translation>
    </message>
    <message>
        <source>Write this view at full size as PNG</source>
        <translation>كتابة هذا العرض بحجمه الكامل بصيغة PNG</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>The network runs on: {device}. {why}</source>
        <translation>تعمل الشبكة على: {device}. {why}</translation>
    </message>
    <message>
        <source>The photographs that are open are samples, some of them edited: choose one to try.</source>
        <translation>الصور المفتوحة عينات، بعضها معدّل: اختر واحدة للتجربة.</translation>
    </message>
</context>
<context>
    <name>WindowModels</name>
    <message>
        <source>Exporting {name}</source>
        <translation>تصدير {name}</translation>
    </message>
    <message>
        <source>Taking in {name}</source>
        <translation>إدخال {name}</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>كُتب الملف {name}.</translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>All trainings</source>
        <translation>كل التدريبات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>تغيير الخطة</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>نسيانه</translation>
    </message>
    <message>
        <source>Forget what was trained so far?</source>
        <translation>نسيان ما دُرّب حتى الآن؟</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>متابعة في الخلفية</translation>
    </message>
    <message>
        <source>In the background it goes on even when Palimpsest is closed; the main window shows how far it is. Paused, its place is saved and nothing is computed.</source>
        <translation>في الخلفية يستمر حتى بعد إغلاق Palimpsest؛ وتعرض النافذة الرئيسية تقدّمه. وإذا أُوقف مؤقتًا حُفظ موضعه ولم يُحسب شيء.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>The images stay; the training begins again with another plan.</source>
        <translation>تبقى الصور؛ ويبدأ التدريب من جديد بخطة أخرى.</translation>
    </message>
    <message>
        <source>The page after ({keys})</source>
        <translation>الصفحة التالية ({keys})</translation>
    </message>
    <message>
        <source>The page before ({keys})</source>
        <translation>الصفحة السابقة ({keys})</translation>
    </message>
    <message>
        <source>The training is not finished. Go on while this window is closed?</source>
        <translation>لم يكتمل التدريب. أيستمر أثناء إغلاق هذه النافذة؟</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>تدريب نموذج</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>{name} – Train a model</source>
        <translation>{name} – تدريب نموذج</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>بقي نحو {time}</translation>
    </message>
</context>
<context>
    <name>_ActionButton</name>
    <message numerus="yes">
        <source>Leave all %Ln out</source>
        <translation>
            <numerusform>استبعاد الكل: %Ln</numerusform>
            <numerusform>استبعاد الكل: %Ln</numerusform>
            <numerusform>استبعاد الكل: %Ln</numerusform>
            <numerusform>استبعاد الكل: %Ln</numerusform>
            <numerusform>استبعاد الكل: %Ln</numerusform>
            <numerusform>استبعاد الكل: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>about_dialog</name>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Licence of the weights</source>
        <translation>رخصة الأوزان</translation>
    </message>
    <message>
        <source>Locates edited regions in photographs and writes an evidence report. Everything runs on this computer; nothing is sent anywhere.</source>
        <translation>يحدد مواضع المناطق المعدّلة في الصور ويكتب تقرير أدلة. كل شيء يعمل على هذا الحاسوب؛ ولا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>chosen when the network is loaded</source>
        <translation>يُختار عند تحميل الشبكة</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>غير محمَّلة</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجَّل</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Palimpsest</source>
        <translation>&amp;حول Palimpsest</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;تحليل</translation>
    </message>
    <message>
        <source>&amp;Find images</source>
        <translation>&amp;البحث عن صور</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>ال&amp;صور</translation>
    </message>
    <message>
        <source>&amp;Import case…</source>
        <translation>استي&amp;راد قضية…</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>ال&amp;مهام</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>ال&amp;نماذج…</translation>
    </message>
    <message>
        <source>&amp;Network connections</source>
        <translation>اتصالات ال&amp;شبكة</translation>
    </message>
    <message>
        <source>&amp;Open images…</source>
        <translation>&amp;فتح صور…</translation>
    </message>
    <message>
        <source>&amp;Paste image</source>
        <translation>&amp;لصق صورة</translation>
    </message>
    <message>
        <source>&amp;Pause analysing</source>
        <translation>إيقاف &amp;مؤقت للتحليل</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Reset panels</source>
        <translation>إعادة &amp;ترتيب اللوحات</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Stop analysing</source>
        <translation>إي&amp;قاف التحليل</translation>
    </message>
    <message>
        <source>&amp;Train a model…</source>
        <translation>&amp;تدريب نموذج…</translation>
    </message>
    <message>
        <source>&amp;Use the shipped model</source>
        <translation>اس&amp;تعمال النموذج المرفق</translation>
    </message>
    <message>
        <source>&amp;Verify a report…</source>
        <translation>الت&amp;حقق من تقرير…</translation>
    </message>
    <message>
        <source>Activity lo&amp;g…</source>
        <translation>سجل النشا&amp;ط…</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>تحليل</translation>
    </message>
    <message>
        <source>Analyse a&amp;ll</source>
        <translation>تحليل ال&amp;كل</translation>
    </message>
    <message>
        <source>Analyse all</source>
        <translation>تحليل الكل</translation>
    </message>
    <message>
        <source>Analyse every image in the list that has no result yet</source>
        <translation>تحليل كل صورة في القائمة ليست لها نتيجة بعد</translation>
    </message>
    <message>
        <source>Analyse the selected images</source>
        <translation>تحليل الصور المحددة</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>إ&amp;غلاق القضية</translation>
    </message>
    <message>
        <source>Cancel what is running and what waits; results stay</source>
        <translation>إلغاء ما يجري وما ينتظر؛ وتبقى النتائج</translation>
    </message>
    <message>
        <source>Check signature, attachments and images of a report</source>
        <translation>التحقق من توقيع تقرير ومرفقاته وصوره</translation>
    </message>
    <message>
        <source>Close the case; images that wait are remembered in it</source>
        <translation>إغلاق القضية؛ وتُحفظ فيها الصور التي تنتظر</translation>
    </message>
    <message>
        <source>Every connection this program can ever make</source>
        <translation>كل اتصال يمكن أن يجريه هذا البرنامج</translation>
    </message>
    <message>
        <source>Export &amp;map…</source>
        <translation>تصدير ال&amp;خريطة…</translation>
    </message>
    <message>
        <source>Export &amp;report…</source>
        <translation>تصدير الت&amp;قرير…</translation>
    </message>
    <message>
        <source>Export ca&amp;se…</source>
        <translation>تص&amp;دير القضية…</translation>
    </message>
    <message>
        <source>Export map</source>
        <translation>تصدير الخريطة</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>Fi&amp;nd moved originals…</source>
        <translation>البح&amp;ث عن الأصول المنقولة…</translation>
    </message>
    <message>
        <source>Filter the image list</source>
        <translation>تصفية قائمة الصور</translation>
    </message>
    <message>
        <source>Go back to the model the program came with</source>
        <translation>العودة إلى النموذج الذي جاء مع البرنامج</translation>
    </message>
    <message>
        <source>Go on with a case that was kept</source>
        <translation>متابعة قضية محفوظة</translation>
    </message>
    <message>
        <source>Hold after the part that is in the network; nothing is lost</source>
        <translation>التوقف بعد الجزء الذي في الشبكة؛ ولا يضيع شيء</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>ال&amp;مفتش</translation>
    </message>
    <message>
        <source>Keep images, results, notes and a log of every step together</source>
        <translation>حفظ الصور والنتائج والملاحظات وسجل كل خطوة معًا</translation>
    </message>
    <message>
        <source>Look through a folder for originals of the case that are no longer at their place</source>
        <translation>البحث في مجلد عن أصول القضية التي لم تعد في أماكنها</translation>
    </message>
    <message>
        <source>New &amp;case…</source>
        <translation>قضية &amp;جديدة…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>فتح م&amp;جلد…</translation>
    </message>
    <message>
        <source>Open all images of a folder</source>
        <translation>فتح كل صور مجلد</translation>
    </message>
    <message>
        <source>Open c&amp;ase…</source>
        <translation>فتح قضي&amp;ة…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح مجلد</translation>
    </message>
    <message>
        <source>Open images from files</source>
        <translation>فتح صور من ملفات</translation>
    </message>
    <message>
        <source>Open the image on the clipboard as a derived item</source>
        <translation>فتح الصورة التي في الحافظة بوصفها مادة مشتقة</translation>
    </message>
    <message>
        <source>Put every panel back</source>
        <translation>إعادة كل لوحة إلى مكانها</translation>
    </message>
    <message>
        <source>Show or hide every panel on the right</source>
        <translation>إظهار كل لوحات الفحص أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show or hide the image list</source>
        <translation>إظهار قائمة الصور أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show or hide the job list</source>
        <translation>إظهار قائمة المهام أو إخفاؤها</translation>
    </message>
    <message>
        <source>Train the model further on your own images, and compare it</source>
        <translation>تدريب النموذج زيادة على صورك ومقارنته</translation>
    </message>
    <message>
        <source>Unpack a case that was exported into one file</source>
        <translation>فك قضية صُدّرت في ملف واحد</translation>
    </message>
    <message>
        <source>What was done in the case, by whom and when; whether the log is whole</source>
        <translation>ما جرى في القضية ومن قام به ومتى؛ وهل السجل سليم</translation>
    </message>
    <message>
        <source>Which model is in use; use, export, import and remove models</source>
        <translation>أي نموذج مستعمل؛ واستعمال النماذج وتصديرها واستيرادها وإزالتها</translation>
    </message>
    <message>
        <source>Write an evidence report (PDF)</source>
        <translation>كتابة تقرير أدلة (PDF)</translation>
    </message>
    <message>
        <source>Write the localisation map of this image, raw or as a picture</source>
        <translation>كتابة خريطة تحديد المواضع لهذه الصورة، خامًا أو صورةً</translation>
    </message>
    <message>
        <source>Write the whole case into one file</source>
        <translation>كتابة القضية كلها في ملف واحد</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Palimpsest did not end properly the last time.</source>
        <translation>لم ينتهِ Palimpsest كما ينبغي في المرة الماضية.</translation>
    </message>
    <message>
        <source>The log is kept as {kept}.</source>
        <translation>السجل محفوظ باسم {kept}.</translation>
    </message>
</context>
<context>
    <name>browser.delegate</name>
    <message>
        <source>Could not be read</source>
        <translation>تعذّرت قراءته</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>نموذج آخر</translation>
    </message>
</context>
<context>
    <name>browser.items</name>
    <message>
        <source>Analysing</source>
        <translation>قيد التحليل</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>modification time in nanoseconds, size in bytes</extracomment>
        <translation>بايت</translation>
    </message>
    <message>
        <source>Being analysed now.</source>
        <translation>قيد التحليل الآن.</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <extracomment>order of the filter menu and of sorting by status: what needs a look comes first</extracomment>
        <translation>عليها إشارة</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>فُحصت</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>موضع شك</translation>
    </message>
    <message>
        <source>Could not be assessed.</source>
        <translation>تعذّر تقييمها.</translation>
    </message>
    <message>
        <source>Image-level score {score}</source>
        <translation>درجة الصورة {score}</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>لا استجابة</translation>
    </message>
    <message>
        <source>No response above threshold; this does not show that the image is unaltered.</source>
        <translation>لا استجابة فوق العتبة؛ وهذا لا يدل على أن الصورة لم تتغيّر.</translation>
    </message>
    <message>
        <source>No thumbnail: {unreadable}</source>
        <translation>لا صورة مصغرة: {unreadable}</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <extracomment>in a few words, under a thumbnail and in menus</extracomment>
        <translation>لم تُحلَّل</translation>
    </message>
    <message>
        <source>Not analysed yet.</source>
        <extracomment>as a sentence, in tooltips</extracomment>
        <translation>لم تُحلَّل بعد.</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>لم تُقيَّم</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Queued for analysis.</source>
        <translation>في انتظار التحليل.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>استجابة</translation>
    </message>
    <message>
        <source>Response above threshold.</source>
        <translation>استجابة فوق العتبة.</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>للفحص</translation>
    </message>
    <message>
        <source>{format}, {size}, modified {modified}</source>
        <translation>{format}، {size}، عُدّل في {modified}</translation>
    </message>
</context>
<context>
    <name>browser.model</name>
    <message>
        <source>Made with another model than the one in use; analyse it again.</source>
        <translation>أُنتجت بنموذج غير المستعمل؛ حلّلها من جديد.</translation>
    </message>
    <message>
        <source>The file has changed since it was analysed.</source>
        <translation>تغيّر الملف منذ تحليله.</translation>
    </message>
</context>
<context>
    <name>browser.toolbar</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not assessed</source>
        <translation>
            <numerusform>لم تُقيَّم: %Ln</numerusform>
            <numerusform>لم تُقيَّم: %Ln</numerusform>
            <numerusform>لم تُقيَّم: %Ln</numerusform>
            <numerusform>لم تُقيَّم: %Ln</numerusform>
            <numerusform>لم تُقيَّم: %Ln</numerusform>
            <numerusform>لم تُقيَّم: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a response</source>
        <translation>
            <numerusform>باستجابة: %Ln</numerusform>
            <numerusform>باستجابة: %Ln</numerusform>
            <numerusform>باستجابة: %Ln</numerusform>
            <numerusform>باستجابة: %Ln</numerusform>
            <numerusform>باستجابة: %Ln</numerusform>
            <numerusform>باستجابة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Date modified</source>
        <translation>تاريخ التعديل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message numerus="yes">
        <source>Reading folders: %Ln image(s) so far</source>
        <translation>
            <numerusform>قراءة المجلدات: %Ln صورة حتى الآن</numerusform>
            <numerusform>قراءة المجلدات: صورة واحدة حتى الآن</numerusform>
            <numerusform>قراءة المجلدات: صورتان حتى الآن</numerusform>
            <numerusform>قراءة المجلدات: %Ln صور حتى الآن</numerusform>
            <numerusform>قراءة المجلدات: %Ln صورة حتى الآن</numerusform>
            <numerusform>قراءة المجلدات: %Ln صورة حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln image(s)</source>
        <translation>
            <numerusform>{shown} من %Ln صورة</numerusform>
            <numerusform>{shown} من صورة واحدة</numerusform>
            <numerusform>{shown} من صورتين</numerusform>
            <numerusform>{shown} من %Ln صور</numerusform>
            <numerusform>{shown} من %Ln صورة</numerusform>
            <numerusform>{shown} من %Ln صورة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>case_dialogs</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln مادة</numerusform>
            <numerusform>مادة واحدة</numerusform>
            <numerusform>مادتان</numerusform>
            <numerusform>%Ln مواد</numerusform>
            <numerusform>%Ln مادة</numerusform>
            <numerusform>%Ln مادة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>case_log</name>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>This entry cannot be read</source>
        <translation>تتعذر قراءة هذه المدخلة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>القضية كلها</translation>
    </message>
</context>
<context>
    <name>case_log_dialog</name>
    <message>
        <source>No entry was changed, removed or moved by itself. A log that was cut short or written anew as a whole could look the same; “Verify a report” with a report of this case shows that.</source>
        <translation>لم تُغيَّر مدخلة بمفردها ولم تُزَل ولم تُنقل. وقد يبدو على هذا النحو أيضًا سجل قُطع أو أُعيدت كتابته كله؛ ويُظهر ذلك «التحقق من تقرير» بتقرير من هذه القضية.</translation>
    </message>
    <message>
        <source>The chain does not hold: the log is not what was written.</source>
        <translation>السلسلة منقطعة: السجل ليس ما كُتب.</translation>
    </message>
    <message>
        <source>The chain holds: every entry follows from the one before it.</source>
        <translation>السلسلة متصلة: كل مدخلة تتبع ما قبلها.</translation>
    </message>
    <message>
        <source>The file of the case was changed by something other than this program, or damaged. What the log says cannot be relied on from there on, and no report of this case is written. Import a copy of the case that was exported before.</source>
        <translation>غيَّر ملفَّ القضية شيء غير هذا البرنامج، أو تلف الملف. ولا يُعتمد على ما يقوله السجل من ذلك الموضع فصاعدًا، ولا يُكتب تقرير من هذه القضية. استورد نسخة من القضية صُدّرت من قبل.</translation>
    </message>
</context>
<context>
    <name>case_menu</name>
    <message>
        <source>Cases (*{suffix});;All files (*)</source>
        <translation>قضايا (*{suffix});;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <extracomment>counted nouns, one and many, and the text that is translated for both</extracomment>
        <translation>
            <numerusform>%Ln مرفق</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%Ln مرفقات</numerusform>
            <numerusform>%Ln مرفقًا</numerusform>
            <numerusform>%Ln مرفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln authentic image(s)</source>
        <translation>
            <numerusform>%Ln صورة أصلية</numerusform>
            <numerusform>صورة أصلية واحدة</numerusform>
            <numerusform>صورتان أصليتان</numerusform>
            <numerusform>%Ln صور أصلية</numerusform>
            <numerusform>%Ln صورة أصلية</numerusform>
            <numerusform>%Ln صورة أصلية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln authentic photograph(s)</source>
        <translation>
            <numerusform>%Ln صورة فوتوغرافية أصلية</numerusform>
            <numerusform>صورة فوتوغرافية أصلية واحدة</numerusform>
            <numerusform>صورتان فوتوغرافيتان أصليتان</numerusform>
            <numerusform>%Ln صور فوتوغرافية أصلية</numerusform>
            <numerusform>%Ln صورة فوتوغرافية أصلية</numerusform>
            <numerusform>%Ln صورة فوتوغرافية أصلية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bit(s)</source>
        <translation>
            <numerusform>%Ln بت</numerusform>
            <numerusform>بت واحد</numerusform>
            <numerusform>%Ln بت</numerusform>
            <numerusform>%Ln بت</numerusform>
            <numerusform>%Ln بت</numerusform>
            <numerusform>%Ln بت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment or text/comments or texts</source>
        <translation>
            <numerusform>%Ln تعليق أو نص</numerusform>
            <numerusform>تعليق أو نص واحد</numerusform>
            <numerusform>تعليقان أو نصان</numerusform>
            <numerusform>%Ln تعليقات أو نصوص</numerusform>
            <numerusform>%Ln تعليقًا أو نصًّا</numerusform>
            <numerusform>%Ln تعليق أو نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s)</source>
        <translation>
            <numerusform>%Ln بصمة</numerusform>
            <numerusform>بصمة واحدة</numerusform>
            <numerusform>بصمتان</numerusform>
            <numerusform>%Ln بصمات</numerusform>
            <numerusform>%Ln بصمة</numerusform>
            <numerusform>%Ln بصمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited image(s)</source>
        <translation>
            <numerusform>%Ln صورة معدّلة</numerusform>
            <numerusform>صورة معدّلة واحدة</numerusform>
            <numerusform>صورتان معدّلتان</numerusform>
            <numerusform>%Ln صور معدّلة</numerusform>
            <numerusform>%Ln صورة معدّلة</numerusform>
            <numerusform>%Ln صورة معدّلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry/entries</source>
        <translation>
            <numerusform>%Ln مدخلة</numerusform>
            <numerusform>مدخلة واحدة</numerusform>
            <numerusform>مدخلتان</numerusform>
            <numerusform>%Ln مدخلات</numerusform>
            <numerusform>%Ln مدخلة</numerusform>
            <numerusform>%Ln مدخلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln إطار</numerusform>
            <numerusform>إطار واحد</numerusform>
            <numerusform>إطاران</numerusform>
            <numerusform>%Ln إطارات</numerusform>
            <numerusform>%Ln إطارًا</numerusform>
            <numerusform>%Ln إطار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held-out image(s)</source>
        <translation>
            <numerusform>%Ln صورة محجوزة</numerusform>
            <numerusform>صورة محجوزة واحدة</numerusform>
            <numerusform>صورتين محجوزتين</numerusform>
            <numerusform>%Ln صور محجوزة</numerusform>
            <numerusform>%Ln صورة محجوزة</numerusform>
            <numerusform>%Ln صورة محجوزة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln map is/maps are</source>
        <translation>
            <numerusform>%Ln خريطة</numerusform>
            <numerusform>خريطة واحدة</numerusform>
            <numerusform>خريطتان</numerusform>
            <numerusform>%Ln خرائط</numerusform>
            <numerusform>%Ln خريطة</numerusform>
            <numerusform>%Ln خريطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked region(s)</source>
        <translation>
            <numerusform>%Ln منطقة معلَّمة</numerusform>
            <numerusform>منطقة معلَّمة واحدة</numerusform>
            <numerusform>منطقتان معلَّمتان</numerusform>
            <numerusform>%Ln مناطق معلَّمة</numerusform>
            <numerusform>%Ln منطقة معلَّمة</numerusform>
            <numerusform>%Ln منطقة معلَّمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s)</source>
        <translation>
            <numerusform>%Ln أصل</numerusform>
            <numerusform>أصل واحد</numerusform>
            <numerusform>أصلان</numerusform>
            <numerusform>%Ln أصول</numerusform>
            <numerusform>%Ln أصلًا</numerusform>
            <numerusform>%Ln أصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s)</source>
        <translation>
            <numerusform>%Ln بكسل</numerusform>
            <numerusform>بكسل واحد</numerusform>
            <numerusform>بكسلين</numerusform>
            <numerusform>%Ln بكسلات</numerusform>
            <numerusform>%Ln بكسل</numerusform>
            <numerusform>%Ln بكسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln property/properties</source>
        <translation>
            <numerusform>%Ln خاصية</numerusform>
            <numerusform>خاصية واحدة</numerusform>
            <numerusform>خاصيتان</numerusform>
            <numerusform>%Ln خصائص</numerusform>
            <numerusform>%Ln خاصية</numerusform>
            <numerusform>%Ln خاصية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln raw map has/raw maps have</source>
        <translation>
            <numerusform>%Ln خريطة خام</numerusform>
            <numerusform>خريطة خام واحدة</numerusform>
            <numerusform>خريطتان خامان</numerusform>
            <numerusform>%Ln خرائط خام</numerusform>
            <numerusform>%Ln خريطة خام</numerusform>
            <numerusform>%Ln خريطة خام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln region(s)</source>
        <translation>
            <numerusform>%Ln منطقة</numerusform>
            <numerusform>منطقة واحدة</numerusform>
            <numerusform>منطقتان</numerusform>
            <numerusform>%Ln مناطق</numerusform>
            <numerusform>%Ln منطقة</numerusform>
            <numerusform>%Ln منطقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resource(s)</source>
        <translation>
            <numerusform>%Ln مورد</numerusform>
            <numerusform>مورد واحد</numerusform>
            <numerusform>موردان</numerusform>
            <numerusform>%Ln موارد</numerusform>
            <numerusform>%Ln موردًا</numerusform>
            <numerusform>%Ln مورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample(s)</source>
        <translation>
            <numerusform>%Ln عينة</numerusform>
            <numerusform>عينة واحدة</numerusform>
            <numerusform>عينتان</numerusform>
            <numerusform>%Ln عينات</numerusform>
            <numerusform>%Ln عينة</numerusform>
            <numerusform>%Ln عينة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s)</source>
        <translation>
            <numerusform>%Ln مسح</numerusform>
            <numerusform>مسح واحد</numerusform>
            <numerusform>مسحان</numerusform>
            <numerusform>%Ln مسحات</numerusform>
            <numerusform>%Ln مسحًا</numerusform>
            <numerusform>%Ln مسح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln خطوة</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%Ln خطوات</numerusform>
            <numerusform>%Ln خطوة</numerusform>
            <numerusform>%Ln خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln جدول</numerusform>
            <numerusform>جدول واحد</numerusform>
            <numerusform>جدولان</numerusform>
            <numerusform>%Ln جداول</numerusform>
            <numerusform>%Ln جدولًا</numerusform>
            <numerusform>%Ln جدول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln خيط</numerusform>
            <numerusform>خيط واحد</numerusform>
            <numerusform>خيطان</numerusform>
            <numerusform>%Ln خيوط</numerusform>
            <numerusform>%Ln خيطًا</numerusform>
            <numerusform>%Ln خيط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tile(s)</source>
        <translation>
            <numerusform>%Ln بلاطة</numerusform>
            <numerusform>بلاطة واحدة</numerusform>
            <numerusform>بلاطتان</numerusform>
            <numerusform>%Ln بلاطات</numerusform>
            <numerusform>%Ln بلاطة</numerusform>
            <numerusform>%Ln بلاطة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>device</name>
    <message>
        <source>A graphics card with CUDA is there and works.</source>
        <translation>توجد بطاقة رسوميات بتقنية CUDA وهي تعمل.</translation>
    </message>
    <message>
        <source>The settings say so.</source>
        <translation>هكذا تقول الإعدادات.</translation>
    </message>
    <message>
        <source>There is a graphics card with CUDA, but it does not work.</source>
        <translation>توجد بطاقة رسوميات بتقنية CUDA لكنها لا تعمل.</translation>
    </message>
    <message>
        <source>There is no graphics card with CUDA.</source>
        <translation>لا توجد بطاقة رسوميات بتقنية CUDA.</translation>
    </message>
    <message>
        <source>This copy of Palimpsest is built for processors only.</source>
        <translation>هذه النسخة من Palimpsest معدَّة للمعالجات فقط.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>, read as inverted inks as Adobe writes them</source>
        <translation>، قُرئت أحبارًا معكوسة كما تكتبها Adobe</translation>
    </message>
    <message>
        <source>, stored as YCCK with inverted inks as Adobe writes them</source>
        <translation>، مخزَّنة بصيغة YCCK بأحبار معكوسة كما تكتبها Adobe</translation>
    </message>
    <message>
        <source>, turned by 90 degrees</source>
        <translation>، مدارة 90 درجة</translation>
    </message>
    <message>
        <source>1 picture ending in {0} is not used.</source>
        <translation>صورة واحدة تنتهي بـ {0} لا تُستعمل.</translation>
    </message>
    <message>
        <source>127 pixels around</source>
        <translation>127 بكسلًا حولها</translation>
    </message>
    <message>
        <source>31 pixels around</source>
        <translation>31 بكسلًا حولها</translation>
    </message>
    <message>
        <source>32-bit or signed</source>
        <translation>ذات 32 بت أو بإشارة</translation>
    </message>
    <message>
        <source>; the camera is given as {0}</source>
        <translation>؛ والكاميرا المذكورة {0}</translation>
    </message>
    <message>
        <source>; they begin like a video</source>
        <translation>؛ وتبدأ كأنها فيديو</translation>
    </message>
    <message>
        <source>; they begin like {0}</source>
        <translation>؛ وتبدأ كأنها {0}</translation>
    </message>
    <message>
        <source>A batch of {0} cannot be shared out among {1} processes.</source>
        <translation>لا يمكن تقسيم دفعة من {0} على {1} عمليات.</translation>
    </message>
    <message>
        <source>A calibration needs manipulated and authentic pictures.</source>
        <translation>تحتاج المعايرة إلى صور جرى التلاعب بها وصور أصلية.</translation>
    </message>
    <message>
        <source>A certain signer was asked for, but the report is not signed.</source>
        <translation>طُلب موقِّع بعينه، لكن التقرير غير موقَّع.</translation>
    </message>
    <message>
        <source>A checkpoint belongs at {0}.</source>
        <translation>مكان ملف الأوزان هو {0}.</translation>
    </message>
    <message>
        <source>A checkpoint is two files: the weights (.safetensors) and, beside them, the card (.json) of the same name.</source>
        <translation>ملف الأوزان ملفان: الأوزان (.safetensors) وبجانبها البطاقة (.json) بالاسم نفسه.</translation>
    </message>
    <message>
        <source>A checkpoint&apos;s name must end in {0}: {1}.</source>
        <translation>يجب أن ينتهي اسم ملف الأوزان بـ {0}: {1}.</translation>
    </message>
    <message>
        <source>A compact bright area with the outline of an object in a picture that is otherwise dark.</source>
        <translation>مساحة مضيئة متماسكة لها حدود جسم، في صورة مظلمة فيما عداها.</translation>
    </message>
    <message>
        <source>A compact bright or dark area with the outline of an object: the thumbnail may show the picture as it was before.</source>
        <translation>مساحة مضيئة أو مظلمة متماسكة لها حدود جسم: قد تُظهر الصورة المصغرة الصورة كما كانت من قبل.</translation>
    </message>
    <message>
        <source>A data set in HDF5 is used alone: it is divided already.</source>
        <translation>مجموعة بيانات HDF5 تُستعمل وحدها: فهي مقسَّمة بالفعل.</translation>
    </message>
    <message>
        <source>A map could not be written: {0}.</source>
        <translation>تعذّرت كتابة خريطة: {0}.</translation>
    </message>
    <message>
        <source>A mask could not be encoded as PNG.</source>
        <translation>تعذّر ترميز قناع بصيغة PNG.</translation>
    </message>
    <message>
        <source>A mask has the name of its image with _mask or _gt behind it, or lies in a folder named masks beside the images.</source>
        <translation>يحمل القناع اسم صورته متبوعًا بـ _mask أو _gt، أو يقع في مجلد اسمه masks بجانب الصور.</translation>
    </message>
    <message>
        <source>A mask has the size of its image as stored, before any rotation.</source>
        <translation>للقناع حجم صورته كما هي مخزَّنة، قبل أي تدوير.</translation>
    </message>
    <message>
        <source>A mask is black and white, white where the image was changed.</source>
        <translation>القناع أسود وأبيض، أبيض حيث غُيّرت الصورة.</translation>
    </message>
    <message>
        <source>A mask is white (above 127) where the image was changed; leave the masks of authentic images out.</source>
        <translation>القناع أبيض (فوق 127) حيث غُيّرت الصورة؛ ولا تُعطِ أقنعة للصور الأصلية.</translation>
    </message>
    <message>
        <source>A model needs a name.</source>
        <translation>يحتاج النموذج إلى اسم.</translation>
    </message>
    <message>
        <source>A pair is compared pixel by pixel: use the original that was edited, uncropped.</source>
        <translation>يُقارَن الزوج بكسلًا ببكسل: استعمل الأصل الذي عُدّل، دون قصّ.</translation>
    </message>
    <message>
        <source>A picture could not be encoded as PNG.</source>
        <translation>تعذّر ترميز صورة بصيغة PNG.</translation>
    </message>
    <message>
        <source>A profile is there but cannot be read.</source>
        <translation>يوجد ملف ألوان لكن تتعذّر قراءته.</translation>
    </message>
    <message>
        <source>A report is signed and a time-stamping server was named for it.</source>
        <translation>يُوقَّع تقرير وسُمّي له خادم ختم زمني.</translation>
    </message>
    <message>
        <source>A report needs at least one image.</source>
        <translation>يحتاج التقرير إلى صورة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>A response shows where the picture resembles edited pictures the model learnt from. It does not show what was changed, by whom or why.</source>
        <translation>تبيّن الاستجابة أين تشبه الصورة صورًا معدّلة تعلّم منها النموذج. ولا تبيّن ما الذي تغيّر ولا من غيّره ولا لماذا.</translation>
    </message>
    <message>
        <source>A result could not be written: {0}</source>
        <translation>تعذّرت كتابة نتيجة: {0}</translation>
    </message>
    <message>
        <source>A signing key could not be kept in {0}: {1}.</source>
        <translation>تعذّر حفظ مفتاح توقيع في {0}: {1}.</translation>
    </message>
    <message>
        <source>A split is train, validation or test, or left empty.</source>
        <translation>القسم هو train أو validation أو test، أو يُترك فارغًا.</translation>
    </message>
    <message>
        <source>AUC of the image-level score</source>
        <translation>AUC درجة الصورة</translation>
    </message>
    <message>
        <source>AUC of the map, manipulated images</source>
        <translation>AUC الخريطة، الصور المعدّلة</translation>
    </message>
    <message>
        <source>About a minute</source>
        <translation>نحو دقيقة</translation>
    </message>
    <message>
        <source>About an hour</source>
        <translation>نحو ساعة</translation>
    </message>
    <message>
        <source>About {0} h 30 min</source>
        <translation>نحو {0} س 30 د</translation>
    </message>
    <message>
        <source>About {0} hours</source>
        <translation>نحو {0} س</translation>
    </message>
    <message>
        <source>About {0} minutes</source>
        <translation>نحو {0} د</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Action {0}</source>
        <translation>الإجراء {0}</translation>
    </message>
    <message>
        <source>Add a folder of images.</source>
        <translation>أضف مجلد صور.</translation>
    </message>
    <message>
        <source>Add a line for each image.</source>
        <translation>أضف سطرًا لكل صورة.</translation>
    </message>
    <message>
        <source>Add authentic images, best from the same cameras and programs; without them a network marks something in every picture.</source>
        <translation>أضف صورًا أصلية، ويُفضَّل أن تكون من الكاميرات والبرامج نفسها؛ فبدونها تُعلّم الشبكة شيئًا في كل صورة.</translation>
    </message>
    <message>
        <source>Add images</source>
        <translation>إضافة صور</translation>
    </message>
    <message>
        <source>Add images, change the shares, or divide by smaller groups.</source>
        <translation>أضف صورًا، أو غيّر النسب، أو قسّم بمجموعات أصغر.</translation>
    </message>
    <message>
        <source>Add images. About 100 of each class give a comparison worth something.</source>
        <translation>أضف صورًا. فنحو 100 من كل صنف تعطي مقارنة ذات قيمة.</translation>
    </message>
    <message>
        <source>Add manipulated images with masks, or pairs of edited images and originals.</source>
        <translation>أضف صورًا معدّلة مع أقنعة، أو أزواجًا من صور معدّلة وأصولها.</translation>
    </message>
    <message>
        <source>Add some to the data set, or train on other shares.</source>
        <translation>أضف بعضها إلى مجموعة البيانات، أو درّب بنسب أخرى.</translation>
    </message>
    <message>
        <source>Add their masks, or add the folder together with that of the originals as pairs. Without either they are not used.</source>
        <translation>أضف أقنعتها، أو أضف المجلد مع مجلد الأصول كأزواج. وبدون هذا أو ذاك لا تُستعمل.</translation>
    </message>
    <message>
        <source>Added to the case: {0}</source>
        <translation>أُضيف إلى القضية: {0}</translation>
    </message>
    <message>
        <source>Addresses found in files are shown as text and never opened.</source>
        <translation>تُعرض العناوين الموجودة في الملفات نصًّا ولا تُفتح أبدًا.</translation>
    </message>
    <message>
        <source>Align the two to the pixel, or draw the mask by hand.</source>
        <translation>طابِق الصورتين بدقة البكسل، أو ارسم القناع يدويًا.</translation>
    </message>
    <message>
        <source>All images are left out.</source>
        <translation>استُبعدت كل الصور.</translation>
    </message>
    <message>
        <source>All of them are in one split. Group by a narrower rule if they are not of one scene.</source>
        <translation>كلها في قسم واحد. جمّعها بقاعدة أضيق إن لم تكن من مشهد واحد.</translation>
    </message>
    <message>
        <source>Allow larger differences</source>
        <translation>السماح بفروق أكبر</translation>
    </message>
    <message>
        <source>Allow larger differences: {0}</source>
        <translation>السماح بفروق أكبر: {0}</translation>
    </message>
    <message>
        <source>An area that is clearly brighter or darker than others of the same texture and contrast, with a border that follows an object.</source>
        <translation>مساحة أشد إضاءة أو ظلمة بوضوح من غيرها ذات النسيج والتباين نفسيهما، ولها حد يتبع جسمًا.</translation>
    </message>
    <message>
        <source>An area whose noise is stronger, weaker or of another grain than that of its surroundings at the same brightness; a grid that ends at an object.</source>
        <translation>مساحة تشويشها أقوى أو أضعف أو بحبيبات مختلفة عن محيطها عند السطوع نفسه؛ أو شبكة تنتهي عند جسم.</translation>
    </message>
    <message>
        <source>An image has the shape (height, width, 3), not {0}.</source>
        <translation>للصورة الشكل (الارتفاع، العرض، 3)، لا {0}.</translation>
    </message>
    <message>
        <source>An image has values of type uint8 (0 to 255), not {0}.</source>
        <translation>قيم الصورة من النوع uint8 (من 0 إلى 255)، لا {0}.</translation>
    </message>
    <message>
        <source>An image is a NumPy array, not {0}.</source>
        <translation>الصورة مصفوفة NumPy، لا {0}.</translation>
    </message>
    <message>
        <source>An object that stands out, brighter or darker than the rest, at one quality and vanishes at the others: step through the qualities.</source>
        <translation>جسم يبرز أشد إضاءة أو ظلمة من البقية عند جودة ويختفي عند غيرها: مرّ على الجودات.</translation>
    </message>
    <message>
        <source>An original has the name of the image that was made from it.</source>
        <translation>يحمل الأصل اسم الصورة التي صُنعت منه.</translation>
    </message>
    <message>
        <source>Analyse an image when it is shown</source>
        <translation>تحليل الصورة عند عرضها</translation>
    </message>
    <message>
        <source>Analyse it again, or write a report for each model.</source>
        <translation>حلّلها من جديد، أو اكتب تقريرًا لكل نموذج.</translation>
    </message>
    <message>
        <source>Analyse the file again, or put the original back.</source>
        <translation>حلّل الملف من جديد، أو أعد الأصل إلى مكانه.</translation>
    </message>
    <message>
        <source>Analyse the image again, or use that model again.</source>
        <translation>حلّل الصورة من جديد، أو استعمل ذلك النموذج من جديد.</translation>
    </message>
    <message>
        <source>Analyse the images again, or write a report for each model.</source>
        <translation>حلّل الصور من جديد، أو اكتب تقريرًا لكل نموذج.</translation>
    </message>
    <message>
        <source>Analysed: {0}</source>
        <translation>حُلّل: {0}</translation>
    </message>
    <message>
        <source>Analysing: part {0} of {1}</source>
        <translation>التحليل: الجزء {0} من {1}</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>التحليل</translation>
    </message>
    <message>
        <source>Another model is named “{0}”.</source>
        <translation>هناك نموذج آخر اسمه «{0}».</translation>
    </message>
    <message>
        <source>Another program is building this data set right now.</source>
        <translation>برنامج آخر يبني مجموعة البيانات هذه الآن.</translation>
    </message>
    <message>
        <source>Another scan writes into {0} now.</source>
        <translation>مسح آخر يكتب في {0} الآن.</translation>
    </message>
    <message>
        <source>Another training is at work in this workspace.</source>
        <translation>هناك تدريب آخر جارٍ في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Another training is at work on this machine.</source>
        <translation>هناك تدريب آخر جارٍ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Another training is at work; times measured now would be wrong.</source>
        <translation>هناك تدريب آخر جارٍ؛ وستكون الأزمنة المقيسة الآن خاطئة.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Areas in the low bits that are even, repeat themselves or carry a pattern while the rest is random; a smooth border between the two; text or barcodes hidden in bit 0.</source>
        <translation>مساحات في البتات الدنيا مستوية أو متكررة أو تحمل نمطًا بينما البقية عشوائية؛ أو حد أملس بينهما؛ أو نص أو رموز مخفية في البت 0.</translation>
    </message>
    <message>
        <source>Areas whose number or strength of compressions differs from that of the rest.</source>
        <translation>المساحات التي يختلف عدد مرات ضغطها أو قوته عن البقية.</translation>
    </message>
    <message>
        <source>As imported again</source>
        <translation>عاد كما كان عند الإدخال</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Ask for one that is not.</source>
        <translation>اطلب ملفًا غير مشفَّر.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>At most {0} MB are read.</source>
        <translation>يُقرأ {0} م.ب على الأكثر.</translation>
    </message>
    <message>
        <source>At the latest {0}, by the time stamp of a server {1}.</source>
        <translation>على أبعد تقدير {0}، بحسب ختم زمني من خادم {1}.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Authentic images with a response</source>
        <translation>صور أصلية مع استجابة</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Begins at byte</source>
        <translation>يبدأ عند البايت</translation>
    </message>
    <message>
        <source>Bit</source>
        <translation>البت</translation>
    </message>
    <message>
        <source>Bit planes</source>
        <translation>مستويات البتات</translation>
    </message>
    <message>
        <source>Black is what was changed</source>
        <translation>الأسود هو ما غُيّر</translation>
    </message>
    <message>
        <source>Black is what was changed: {0}</source>
        <translation>الأسود هو ما غُيّر: {0}</translation>
    </message>
    <message>
        <source>Blocks taken together</source>
        <translation>كتل مجمّعة معًا</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>الأزرق</translation>
    </message>
    <message>
        <source>Blue and the colour channels are noisier and coarser than green in every camera picture; JPEG stores them at half the size. Vignettes and mixed light tint whole areas.</source>
        <translation>الأزرق وقنوات اللون أكثر تشويشًا وخشونة من الأخضر في كل صورة كاميرا؛ وJPEG يخزّنها بنصف الحجم. وتلوّن العتمة الطرفية والإضاءة المختلطة مساحات كاملة.</translation>
    </message>
    <message>
        <source>Blueness (Cb)</source>
        <translation>الزرقة (Cb)</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>أُزيلت الإشارة</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>عليها إشارة</translation>
    </message>
    <message>
        <source>Both models do equally well on the {0}, to within a hundredth ({1}).</source>
        <translation>النموذجان متساويان على {0}، في حدود جزء من مئة ({1}).</translation>
    </message>
    <message>
        <source>Both models give the same answers on all held-out images.</source>
        <translation>يعطي النموذجان الإجابات نفسها على كل الصور المحجوزة.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>السطوع</translation>
    </message>
    <message>
        <source>Brightness only: slopes, noise, compression, sharpening.</source>
        <translation>السطوع فقط: المنحدرات والتشويش والضغط وزيادة الحدة.</translation>
    </message>
    <message>
        <source>Build a data set with more images, or with other shares for its splits: palimpsest-cli dataset build.</source>
        <translation>ابنِ مجموعة بيانات بصور أكثر، أو بنسب أخرى لأقسامها: palimpsest-cli dataset build.</translation>
    </message>
    <message>
        <source>Build several of them.</source>
        <translation>ابنِ عدة مجموعات.</translation>
    </message>
    <message>
        <source>Building the data set</source>
        <translation>بناء مجموعة البيانات</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Bytes after the end</source>
        <translation>بايتات بعد النهاية</translation>
    </message>
    <message>
        <source>CIE Lab</source>
        <translation>CIE Lab</translation>
    </message>
    <message>
        <source>CMYK{0}, was converted to RGB as (255 - ink)(255 - black) / 255, without a colour profile.</source>
        <translation>CMYK{0}، حُوّلت إلى RGB بالصيغة (255 - الحبر)(255 - الأسود) / 255، بلا ملف ألوان.</translation>
    </message>
    <message>
        <source>Camera in XMP ({0})</source>
        <translation>الكاميرا في XMP ({0})</translation>
    </message>
    <message>
        <source>Cancel it first.</source>
        <translation>ألغِه أولًا.</translation>
    </message>
    <message>
        <source>Case created</source>
        <translation>أُنشئت القضية</translation>
    </message>
    <message>
        <source>Case exported, with {0} originals</source>
        <translation>صُدّرت القضية، مع {0} من الأصول</translation>
    </message>
    <message>
        <source>Case imported from {0}</source>
        <translation>استُوردت القضية من {0}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Certificate serial</source>
        <translation>الرقم التسلسلي للشهادة</translation>
    </message>
    <message>
        <source>Certificate sha256</source>
        <translation>sha256 الشهادة</translation>
    </message>
    <message>
        <source>Certificates of signatures</source>
        <translation>شهادات التواقيع</translation>
    </message>
    <message>
        <source>Changed {0}, before it was taken {1}.</source>
        <translation>عُدّل في {0}، قبل التقاطه في {1}.</translation>
    </message>
    <message>
        <source>Changes made after the camera wrote the thumbnail by programs that kept it.</source>
        <translation>التغييرات التي أجرتها، بعد أن كتبت الكاميرا الصورة المصغرة، برامج أبقت عليها.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Check its permissions and the disk it lies on.</source>
        <translation>تحقق من أذوناته ومن القرص الذي هو عليه.</translation>
    </message>
    <message>
        <source>Check that it is there and may be read.</source>
        <translation>تحقق من وجوده ومن إمكان قراءته.</translation>
    </message>
    <message>
        <source>Check that it may be read.</source>
        <translation>تحقق من إمكان قراءته.</translation>
    </message>
    <message>
        <source>Check that the file is still there, and the disk.</source>
        <translation>تحقق من أن الملف لا يزال موجودًا، ومن القرص.</translation>
    </message>
    <message>
        <source>Check that the file is there and may be read.</source>
        <translation>تحقق من وجود الملف ومن إمكان قراءته.</translation>
    </message>
    <message>
        <source>Check that the folder may be written to. {0}</source>
        <translation>تحقق من إمكان الكتابة في المجلد. {0}</translation>
    </message>
    <message>
        <source>Check that the images are still there, then do the same again. {0}</source>
        <translation>تحقق من أن الصور لا تزال موجودة، ثم أعد العمل نفسه. {0}</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that the folder may be written.</source>
        <translation>تحقق من وجود مساحة على القرص ومن إمكان الكتابة في المجلد.</translation>
    </message>
    <message>
        <source>Check the folder (palimpsest-cli dataset check).</source>
        <translation>افحص المجلد (palimpsest-cli dataset check).</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>تحقق من أذونات مجلده.</translation>
    </message>
    <message>
        <source>Check them first.</source>
        <translation>افحصها أولًا.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock.</source>
        <translation>تحقق من ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Checking images</source>
        <translation>فحص الصور</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>فحص الملف</translation>
    </message>
    <message>
        <source>Checking the signature</source>
        <translation>التحقق من التوقيع</translation>
    </message>
    <message>
        <source>Checkpoint of the report</source>
        <translation>ملف أوزان التقرير</translation>
    </message>
    <message>
        <source>Checkpoints are {0} files with a .json card beside them; other formats are not opened because they can carry programs.</source>
        <translation>ملفات الأوزان هي ملفات {0} بجانبها بطاقة .json؛ ولا تُفتح صيغ أخرى لأنها قد تحمل برامج.</translation>
    </message>
    <message>
        <source>Choose a data set built by this program, or a folder of images.</source>
        <translation>اختر مجموعة بيانات بناها هذا البرنامج، أو مجلد صور.</translation>
    </message>
    <message>
        <source>Choose a data set that is divided.</source>
        <translation>اختر مجموعة بيانات مقسَّمة.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>اختر ملفًا.</translation>
    </message>
    <message>
        <source>Choose a folder that can be written. What was saved before is intact.</source>
        <translation>اختر مجلدًا تمكن الكتابة فيه. ما حُفظ من قبل سليم.</translation>
    </message>
    <message>
        <source>Choose a folder with images.</source>
        <translation>اختر مجلدًا فيه صور.</translation>
    </message>
    <message>
        <source>Choose a model under Models, or import it again.</source>
        <translation>اختر نموذجًا من النماذج، أو استورده من جديد.</translation>
    </message>
    <message>
        <source>Choose another folder, or remove {0} to scan everything again.</source>
        <translation>اختر مجلدًا آخر، أو أزل {0} لمسح كل شيء من جديد.</translation>
    </message>
    <message>
        <source>Choose another folder, so that the evidence stays as it was.</source>
        <translation>اختر مجلدًا آخر، كي تبقى الأدلة كما كانت.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it.</source>
        <translation>اختر اسمًا آخر، أو استبدله.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Choose held-out images that can be read.</source>
        <translation>اختر صورًا محجوزة يمكن قراءتها.</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>اختر واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>سبب الاختيار</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>اللونية</translation>
    </message>
    <message>
        <source>Chroma subsampling</source>
        <translation>تخفيض عينات اللونية</translation>
    </message>
    <message>
        <source>Claimed title</source>
        <translation>العنوان المعلن</translation>
    </message>
    <message>
        <source>Close it there, then open it here.</source>
        <translation>أغلقها هناك، ثم افتحها هنا.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>أغلق برامج أخرى وحاول من جديد.</translation>
    </message>
    <message>
        <source>Close other programs, or analyse a smaller image.</source>
        <translation>أغلق برامج أخرى، أو حلّل صورة أصغر.</translation>
    </message>
    <message>
        <source>Close other programs, or go back to the plan and choose smaller samples. What was trained is kept.</source>
        <translation>أغلق برامج أخرى، أو ارجع إلى الخطة واختر عينات أصغر. ويُحتفظ بما دُرِّب.</translation>
    </message>
    <message>
        <source>Close other programs, or install this program again.</source>
        <translation>أغلق برامج أخرى، أو ثبّت هذا البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Close programs that have its files open.</source>
        <translation>أغلق البرامج التي تفتح ملفاته.</translation>
    </message>
    <message>
        <source>Colour coding</source>
        <translation>ترميز الألوان</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>ملف الألوان</translation>
    </message>
    <message>
        <source>Colour space</source>
        <translation>فضاء الألوان</translation>
    </message>
    <message>
        <source>Colours were stored multiplied by transparency and were divided by it.</source>
        <translation>كانت الألوان مخزَّنة مضروبة في الشفافية فقُسمت عليها.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>المقارنة مع</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>ما قورن</translation>
    </message>
    <message>
        <source>Compared: {0}</source>
        <translation>قورن: {0}</translation>
    </message>
    <message>
        <source>Compared: {0}.</source>
        <translation>قورن: {0}.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Comparing files with earlier results</source>
        <translation>مقارنة الملفات بالنتائج السابقة</translation>
    </message>
    <message>
        <source>Comparing the attachments with the text</source>
        <translation>مقارنة المرفقات بالنص</translation>
    </message>
    <message>
        <source>Comparing the files with their digests</source>
        <translation>مقارنة الملفات ببصماتها</translation>
    </message>
    <message>
        <source>Comparing {0}</source>
        <translation>مقارنة {0}</translation>
    </message>
    <message>
        <source>Comparing: done</source>
        <translation>المقارنة: تمت</translation>
    </message>
    <message>
        <source>Comparing: image {0} of {1}</source>
        <translation>المقارنة: الصورة {0} من {1}</translation>
    </message>
    <message>
        <source>Component {0}</source>
        <translation>المكوّن {0}</translation>
    </message>
    <message>
        <source>Compress at quality</source>
        <translation>الضغط بالجودة</translation>
    </message>
    <message>
        <source>Content credentials</source>
        <translation>بيانات اعتماد المحتوى</translation>
    </message>
    <message>
        <source>Content credentials (C2PA)</source>
        <translation>بيانات اعتماد المحتوى (C2PA)</translation>
    </message>
    <message>
        <source>Content credentials are present and unbroken, but the signer is not on the trust list: anyone may have signed under this name.</source>
        <translation>بيانات اعتماد المحتوى موجودة وسليمة، لكن الموقِّع ليس في قائمة الثقة: قد يكون أي شخص وقّع بهذا الاسم.</translation>
    </message>
    <message>
        <source>Content credentials are present and valid; the signer&apos;s certificate leads to the trust list.</source>
        <translation>بيانات اعتماد المحتوى موجودة وصالحة؛ وتقود شهادة الموقِّع إلى قائمة الثقة.</translation>
    </message>
    <message>
        <source>Content credentials are present but invalid: {0}.</source>
        <translation>بيانات اعتماد المحتوى موجودة لكنها غير صالحة: {0}.</translation>
    </message>
    <message>
        <source>Contradictions in metadata</source>
        <translation>تناقضات في البيانات الوصفية</translation>
    </message>
    <message>
        <source>Convert it on purpose: scaling floats silently would hide mistakes.</source>
        <translation>حوّلها عن قصد: فتحجيم الأعداد العشرية بصمت يخفي الأخطاء.</translation>
    </message>
    <message>
        <source>Coordinates are shown as numbers. No map is loaded.</source>
        <translation>تُعرض الإحداثيات أرقامًا. ولا تُحمَّل أي خريطة جغرافية.</translation>
    </message>
    <message>
        <source>Copy the details and report them; other work goes on.</source>
        <translation>انسخ التفاصيل وأبلغ عنها؛ ويستمر العمل الآخر.</translation>
    </message>
    <message>
        <source>Copy the file again from where it came from.</source>
        <translation>انسخ الملف من جديد من حيث جاء.</translation>
    </message>
    <message>
        <source>Could not be assessed</source>
        <translation>تعذّر تقييمها</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>تعذّر التحقق منها</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>الشمول</translation>
    </message>
    <message>
        <source>Crash and usage reports</source>
        <translation>تقارير الأعطال والاستعمال</translation>
    </message>
    <message>
        <source>Create it first.</source>
        <translation>أنشئه أولًا.</translation>
    </message>
    <message>
        <source>Cut or shrink it.</source>
        <translation>اقتطعها أو صغّرها.</translation>
    </message>
    <message>
        <source>Cut or shrink it; pictures of up to 220 megapixels are used.</source>
        <translation>قُصّها أو صغّرها؛ تُستعمل الصور حتى 220 ميغابكسل.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Data after the image</source>
        <translation>بيانات بعد الصورة</translation>
    </message>
    <message>
        <source>Date by GPS</source>
        <translation>التاريخ بحسب GPS</translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation>تاريخ التعديل</translation>
    </message>
    <message>
        <source>Date changed in XMP</source>
        <translation>تاريخ التعديل في XMP</translation>
    </message>
    <message>
        <source>Date created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Date created in IPTC</source>
        <translation>تاريخ الإنشاء في IPTC</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>تاريخ الالتقاط</translation>
    </message>
    <message>
        <source>Date taken in XMP</source>
        <translation>تاريخ الالتقاط في XMP</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Dates in EXIF</source>
        <translation>التواريخ في EXIF</translation>
    </message>
    <message>
        <source>Decide which is right and delete the other.</source>
        <translation>قرّر أيهما الصحيح واحذف الآخر.</translation>
    </message>
    <message>
        <source>Decoded pixels</source>
        <translation>البكسلات بعد فك الترميز</translation>
    </message>
    <message>
        <source>Decoding needed more than the {0} GB of memory allowed.</source>
        <translation>احتاج فك الترميز إلى أكثر من {0} غ.ب من الذاكرة المسموح بها.</translation>
    </message>
    <message>
        <source>Decoding took longer than {0} seconds and was stopped.</source>
        <translation>استغرق فك الترميز أكثر من {0} ثانية فأُوقف.</translation>
    </message>
    <message>
        <source>Delete that folder and build anew.</source>
        <translation>احذف ذلك المجلد وابنِ من جديد.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Differs from the import at {0}</source>
        <translation>يختلف عما أُدخل: {0}</translation>
    </message>
    <message>
        <source>Divide by group with near-duplicates joined, or take one of each pair out.</source>
        <translation>قسّم بالمجموعات مع ضمّ الصور شبه المكررة، أو أخرج واحدة من كل زوج.</translation>
    </message>
    <message>
        <source>Divide by group, or move each group to one side.</source>
        <translation>قسّم بالمجموعات، أو ضع كل مجموعة في جانب واحد.</translation>
    </message>
    <message>
        <source>Do the same again: it will be examined anew.</source>
        <translation>أعد العمل نفسه: سيُفحص من جديد.</translation>
    </message>
    <message>
        <source>Double quantisation</source>
        <translation>التكميم المزدوج</translation>
    </message>
    <message>
        <source>Draw a line around every region at or above the threshold.</source>
        <translation>رسم خط حول كل منطقة عند العتبة أو فوقها.</translation>
    </message>
    <message>
        <source>Draw the mask (white where the image was changed). If these images are authentic, say that empty masks mean so, or leave their masks out.</source>
        <translation>ارسم القناع (أبيض حيث غُيّرت الصورة). وإن كانت هذه الصور أصلية فاذكر أن القناع الفارغ يعني ذلك، أو دع أقنعتها جانبًا.</translation>
    </message>
    <message>
        <source>Drawing examples</source>
        <translation>رسم الأمثلة</translation>
    </message>
    <message>
        <source>EXIF could not be compared.</source>
        <translation>تعذّرت مقارنة EXIF.</translation>
    </message>
    <message>
        <source>EXIF gives {0}, XMP {1}.</source>
        <translation>يذكر EXIF {0}، ويذكر XMP {1}.</translation>
    </message>
    <message>
        <source>EXIF is there but cannot be read.</source>
        <translation>EXIF موجود لكن تتعذّر قراءته.</translation>
    </message>
    <message>
        <source>EXIF says {0} wrote the file, XMP&apos;s history ends with {1}.</source>
        <translation>يقول EXIF إن {0} كتب الملف، وينتهي تاريخ XMP بـ {1}.</translation>
    </message>
    <message>
        <source>EXIF {0}</source>
        <translation>EXIF {0}</translation>
    </message>
    <message>
        <source>EXIF {0}; XMP&apos;s history ends with {1}</source>
        <translation>EXIF {0}؛ وينتهي تاريخ XMP بـ {1}</translation>
    </message>
    <message>
        <source>Edges, fine texture and strong red or blue are always brighter; flat and overexposed areas always dark. A picture saved several times, scaled or sent through a messenger has lost the traces. Bright alone means nothing.</source>
        <translation>الحواف والنسيج الدقيق والأحمر أو الأزرق القوي أشد إضاءة دائمًا؛ والمساحات المستوية والمفرطة الإضاءة مظلمة دائمًا. والصورة التي حُفظت مرات أو غُيّر حجمها أو مرت بتطبيق مراسلة فقدت الآثار. والإضاءة وحدها لا تعني شيئًا.</translation>
    </message>
    <message>
        <source>Empty masks mean authentic</source>
        <translation>القناع الفارغ يعني أنها أصلية</translation>
    </message>
    <message>
        <source>Empty masks mean authentic: {0}</source>
        <translation>القناع الفارغ يعني أنها أصلية: {0}</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Entries given</source>
        <translation>المدخلات المعطاة</translation>
    </message>
    <message>
        <source>Entries when the report was written</source>
        <translation>المدخلات حين كُتب التقرير</translation>
    </message>
    <message>
        <source>Entry {0} does not follow the entry before it.</source>
        <translation>المدخلة {0} لا تتبع التي قبلها.</translation>
    </message>
    <message>
        <source>Entry {0} is missing; entry {1} stands in its place.</source>
        <translation>المدخلة {0} مفقودة؛ ومكانها المدخلة {1}.</translation>
    </message>
    <message>
        <source>Entry {0} is not the one whose digest was kept elsewhere: the log was written anew up to there.</source>
        <translation>المدخلة {0} ليست التي حُفظت بصمتها في مكان آخر: أُعيدت كتابة السجل إلى هناك.</translation>
    </message>
    <message>
        <source>Entry {0} was edited.</source>
        <translation>المدخلة {0} عُدّلت.</translation>
    </message>
    <message>
        <source>Entry {0} was written as entry {1}.</source>
        <translation>المدخلة {0} كُتبت بوصفها المدخلة {1}.</translation>
    </message>
    <message>
        <source>Error level</source>
        <translation>مستوى الخطأ</translation>
    </message>
    <message>
        <source>Estimated quality</source>
        <translation>الجودة المقدَّرة</translation>
    </message>
    <message>
        <source>Examining images</source>
        <translation>معاينة الصور</translation>
    </message>
    <message>
        <source>Export both into one PKCS#12 file.</source>
        <translation>صدّرهما معًا في ملف PKCS#12 واحد.</translation>
    </message>
    <message>
        <source>Export it as TIFF or PNG, and note that the export is not the original file.</source>
        <translation>صدّرها بصيغة TIFF أو PNG، ودوّن أن المصدَّر ليس الملف الأصلي.</translation>
    </message>
    <message>
        <source>Export it as an 8-bit RGB PNG or TIFF, and say so.</source>
        <translation>صدّرها بصيغة PNG أو TIFF من نوع RGB بثماني بتات، واذكر ذلك.</translation>
    </message>
    <message>
        <source>Export them as JPEG, PNG, TIFF, BMP or WebP if they shall be.</source>
        <translation>صدّرها بصيغة JPEG أو PNG أو TIFF أو BMP أو WebP إن أردت استعمالها.</translation>
    </message>
    <message>
        <source>Exported models are neither; such a file may be made to fill the disk.</source>
        <translation>النماذج المصدَّرة ليست هذا ولا ذاك؛ وقد يكون مثل هذا الملف مصنوعًا لملء القرص.</translation>
    </message>
    <message>
        <source>Extract its pictures without converting them (pdfimages -all), then open those.</source>
        <translation>استخرج صوره من غير تحويلها (pdfimages -all)، ثم افتحها.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Fault {0}</source>
        <translation>خلل {0}</translation>
    </message>
    <message>
        <source>Figures on such images say nothing about new ones: keep each in one split.</source>
        <translation>لا تقول الأرقام على مثل هذه الصور شيئًا عن صور جديدة: أبقِ كل واحدة في قسم واحد.</translation>
    </message>
    <message>
        <source>File paths and settings; results come back. Images are read by the workers themselves. Nothing is encrypted unless the address says tls://.</source>
        <translation>مسارات الملفات والإعدادات؛ وتعود النتائج. وتقرأ الحواسيب العاملة الصور بنفسها. ولا يُشفَّر شيء ما لم يقل العنوان tls://.</translation>
    </message>
    <message>
        <source>Filled, smoothed, drawn and generated areas, repeated patterns, hidden data.</source>
        <translation>المساحات المملوءة والمملَّسة والمرسومة والمولَّدة، والأنماط المتكررة، والبيانات المخفية.</translation>
    </message>
    <message>
        <source>Fine-tunes the current model</source>
        <translation>يضبط النموذج الحالي</translation>
    </message>
    <message>
        <source>First bytes</source>
        <translation>البايتات الأولى</translation>
    </message>
    <message>
        <source>Flat areas fit every quality and are left dark. The whole picture is bright at the quality it was saved at. Edges, water, foliage and single blocks stand out by chance. A part that was not pasted on the same grid of blocks leaves no ghost.</source>
        <translation>توافق المساحات المستوية كل جودة وتبقى مظلمة. والصورة كلها مضيئة عند الجودة التي حُفظت بها. وتبرز الحواف والماء وأوراق الشجر وكتل مفردة مصادفةً. والجزء الذي لم يُلصق على شبكة الكتل نفسها لا يترك شبحًا.</translation>
    </message>
    <message>
        <source>Flat, black and overexposed areas have no random bits. JPEG leaves its 8 × 8 blocks in the low bits; editing of brightness leaves combs everywhere.</source>
        <translation>ليس في المساحات المستوية والسوداء والمفرطة الإضاءة بتات عشوائية. ويترك JPEG كتله 8 × 8 في البتات الدنيا؛ ويترك تعديل السطوع أمشاطًا في كل مكان.</translation>
    </message>
    <message>
        <source>For example 0.8, 0.1 and 0.1.</source>
        <translation>مثلًا 0.8 و0.1 و0.1.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Found at {0}, with the content of the import</source>
        <translation>عُثر عليه في {0}، بمحتوى الإدخال نفسه</translation>
    </message>
    <message>
        <source>Free some space and start the run again: it goes on from its last saved state, which is intact.</source>
        <translation>أفرغ بعض المساحة وابدأ التشغيل من جديد: يستأنف من آخر حالة محفوظة، وهي سليمة.</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>غ.ب</translation>
    </message>
    <message>
        <source>Get it again: the copy or download failed.</source>
        <translation>احصل عليه من جديد: فشل النسخ أو التنزيل.</translation>
    </message>
    <message>
        <source>Get the file again from its source, if you can.</source>
        <translation>احصل على الملف من مصدره من جديد إن استطعت.</translation>
    </message>
    <message>
        <source>Get the file again: the copy or download was probably cut off.</source>
        <translation>احصل على الملف من جديد: يبدو أن النسخ أو التنزيل انقطع.</translation>
    </message>
    <message>
        <source>Get the file again: the copy was probably cut off.</source>
        <translation>احصل على الملف من جديد: يبدو أن النسخ انقطع.</translation>
    </message>
    <message>
        <source>Get the file again; the copy or download may have failed.</source>
        <translation>احصل على الملف من جديد؛ ربما فشل النسخ أو التنزيل.</translation>
    </message>
    <message>
        <source>Give it in {0} or with --passphrase-file.</source>
        <translation>أعطها في {0} أو بـ --passphrase-file.</translation>
    </message>
    <message>
        <source>Give its passphrase in {0}, with --passphrase-file, or in the window.</source>
        <translation>أعطِ عبارة مروره في {0} أو بـ --passphrase-file أو في النافذة.</translation>
    </message>
    <message>
        <source>Go back to the plan first.</source>
        <translation>ارجع إلى الخطة أولًا.</translation>
    </message>
    <message>
        <source>Go on with it first.</source>
        <translation>تابعه أولًا.</translation>
    </message>
    <message>
        <source>Go on with it: it continues from what was saved last.</source>
        <translation>استأنفه: يتابع من آخر ما حُفظ.</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>بطاقة الرسوميات (CUDA)</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>الأخضر</translation>
    </message>
    <message>
        <source>Grey values were inverted: the file stores white as zero.</source>
        <translation>عُكست قيم الرمادي: يخزّن الملف الأبيض صفرًا.</translation>
    </message>
    <message>
        <source>Grey was written into all three channels.</source>
        <translation>كُتب الرمادي في القنوات الثلاث.</translation>
    </message>
    <message>
        <source>Grid begins at</source>
        <translation>تبدأ الشبكة عند</translation>
    </message>
    <message>
        <source>Group by name, by folder, or by an expression such as &apos;(scene[0-9]+)&apos;.</source>
        <translation>اجمع بالاسم أو بالمجلد أو بتعبير مثل &apos;(scene[0-9]+)&apos;.</translation>
    </message>
    <message>
        <source>HDF5 made no room for the images.</source>
        <translation>لم يُفسح HDF5 مكانًا للصور.</translation>
    </message>
    <message>
        <source>Have it exported as PNG or JPEG, and note that the export is not the original file.</source>
        <translation>اطلب تصديرها بصيغة PNG أو JPEG، ودوّن أن المصدَّر ليس الملف الأصلي.</translation>
    </message>
    <message>
        <source>Held {0}</source>
        <translation>محفوظ {0}</translation>
    </message>
    <message>
        <source>Held-out images, current model: {0} of {1}</source>
        <translation>الصور المحجوزة، النموذج الحالي: {0} من {1}</translation>
    </message>
    <message>
        <source>Held-out images, new model: {0} of {1}</source>
        <translation>الصور المحجوزة، النموذج الجديد: {0} من {1}</translation>
    </message>
    <message>
        <source>How often unmanipulated images cause such a response was not measured for this model.</source>
        <translation>لم يُقَس لهذا النموذج كم مرة تُحدث صور لم يجرِ التلاعب بها مثل هذه الاستجابة.</translation>
    </message>
    <message>
        <source>How probable it is, block by block, that the traces of an earlier compression are missing which the rest of the picture carries. Bright: missing.</source>
        <translation>احتمال أن تغيب، كتلةً كتلةً، آثار ضغط سابق تحملها بقية الصورة. المضيء: غائبة.</translation>
    </message>
    <message>
        <source>How strongly the localisation map covers the image when it is first shown.</source>
        <translation>شدة تغطية خريطة تحديد المواضع للصورة عند أول عرض لها.</translation>
    </message>
    <message>
        <source>How the files were saved gives the class away: by format and JPEG tables alone {0} % are told right (50 % is chance).</source>
        <translation>طريقة حفظ الملفات تكشف صنفها: بالصيغة وجداول JPEG وحدها يُعرف {0} % منها على الصواب (المصادفة 50 %).</translation>
    </message>
    <message>
        <source>How well each place fits one JPEG quality, compared with how it fits all others. Bright: it fits this one as if it had been saved at it before.</source>
        <translation>مدى موافقة كل موضع لجودة JPEG واحدة مقارنةً بموافقته لكل ما عداها. المضيء: يوافق هذه كأنه حُفظ بها من قبل.</translation>
    </message>
    <message>
        <source>ICC version</source>
        <translation>إصدار ICC</translation>
    </message>
    <message>
        <source>IPTC says it was created {0}, EXIF {1}.</source>
        <translation>يقول IPTC إنها أُنشئت في {0}، ويقول EXIF في {1}.</translation>
    </message>
    <message>
        <source>IPTC {0}</source>
        <translation>IPTC {0}</translation>
    </message>
    <message>
        <source>If black is what was changed, say that the masks are inverted.</source>
        <translation>إن كان الأسود هو ما غُيّر فاذكر أن الأقنعة معكوسة.</translation>
    </message>
    <message>
        <source>If black is what was changed, turn black and white round in a picture program, or leave out what cannot be put right.</source>
        <translation>إن كان الأسود هو ما غُيّر فاعكس الأبيض والأسود في برنامج صور، أو استبعد ما لا يمكن إصلاحه.</translation>
    </message>
    <message>
        <source>Image {0} of {1} · {2} · {3}</source>
        <translation>الصورة {0} من {1} · {2} · {3}</translation>
    </message>
    <message>
        <source>Images are files ending in</source>
        <translation>الصور ملفات تنتهي بـ</translation>
    </message>
    <message>
        <source>Images are files ending in {0}.</source>
        <translation>الصور ملفات تنتهي بـ {0}.</translation>
    </message>
    <message>
        <source>Import a copy of the case that was exported before.</source>
        <translation>استورد نسخة من القضية صُدّرت من قبل.</translation>
    </message>
    <message>
        <source>Import it under Models, or name its file (--checkpoint).</source>
        <translation>استورِده من «النماذج»، أو اذكر ملفه (--checkpoint).</translation>
    </message>
    <message>
        <source>Ingredient fault {0}</source>
        <translation>خلل في مكوّن {0}</translation>
    </message>
    <message>
        <source>Ingredient {0}</source>
        <translation>المكوّن {0}</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>ثبّت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Install this program again if this goes on.</source>
        <translation>ثبّت هذا البرنامج من جديد إن استمر هذا.</translation>
    </message>
    <message>
        <source>Installation from source</source>
        <translation>التثبيت من المصدر</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>غير صالحة</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>أصدرها</translation>
    </message>
    <message>
        <source>It begins with http:// or https://.</source>
        <translation>يبدأ بـ http:// أو https://.</translation>
    </message>
    <message>
        <source>It does not begin with SOI.</source>
        <translation>لا يبدأ بـ SOI.</translation>
    </message>
    <message>
        <source>It follows the edges of edited regions less well: pixel F1 {0}.</source>
        <translation>يتتبّع حدود المناطق المعدّلة على نحو أقل دقة: F1 البكسلات {0}.</translation>
    </message>
    <message>
        <source>It has more entries.</source>
        <translation>فيه مدخلات أكثر.</translation>
    </message>
    <message>
        <source>It has no end marker (EOI).</source>
        <translation>ليست فيه علامة النهاية (EOI).</translation>
    </message>
    <message>
        <source>It has no frame header.</source>
        <translation>ليس فيه رأس إطار.</translation>
    </message>
    <message>
        <source>It has too many segments.</source>
        <translation>فيه مقاطع أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>It has {0}.</source>
        <translation>فيه {0}.</translation>
    </message>
    <message>
        <source>It holds other things than one model and its card.</source>
        <translation>يحوي أشياء غير نموذج واحد وبطاقته.</translation>
    </message>
    <message>
        <source>It is a BigTIFF, which the EXIF library does not read.</source>
        <translation>هو BigTIFF، ولا تقرؤه مكتبة EXIF.</translation>
    </message>
    <message>
        <source>It is always there to go back.</source>
        <translation>هو موجود دائمًا للرجوع إليه.</translation>
    </message>
    <message>
        <source>It is not an ICC profile.</source>
        <translation>ليس ملف ألوان ICC.</translation>
    </message>
    <message>
        <source>It is not divided into splits.</source>
        <translation>ليست مقسَّمة إلى أقسام.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted.</source>
        <translation>ربما نُقل أو حُذف.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or its disk taken out.</source>
        <translation>ربما نُقل أو غُيّر اسمه، أو أُخرج قرصه.</translation>
    </message>
    <message>
        <source>It may have run out of memory. See the details.</source>
        <translation>ربما نفدت الذاكرة. انظر التفاصيل.</translation>
    </message>
    <message>
        <source>It must be a whole number from 1 to 1024.</source>
        <translation>يجب أن يكون عددًا صحيحًا من 1 إلى 1024.</translation>
    </message>
    <message>
        <source>It responds to more authentic photographs than the current one.</source>
        <translation>يستجيب لصور أصلية أكثر مما يستجيب لها النموذج الحالي.</translation>
    </message>
    <message>
        <source>It responds to more authentic photographs: {0} percentage points [{1}, {2}].</source>
        <translation>يستجيب لصور أصلية أكثر: {0} نقطة مئوية [{1}, {2}].</translation>
    </message>
    <message>
        <source>It said: {0}</source>
        <translation>قالت: {0}</translation>
    </message>
    <message>
        <source>It shows light and texture, not edits. Blocks of strong compression and sharpening make patterns of their own.</source>
        <translation>يُظهر الضوء والنسيج لا التعديلات. وتصنع كتل الضغط الشديد وزيادة الحدة أنماطًا خاصة بها.</translation>
    </message>
    <message>
        <source>It was called {0} then; the name does not matter.</source>
        <translation>كان اسمها حينئذ {0}؛ والاسم لا يهم.</translation>
    </message>
    <message>
        <source>It was not decoded. A file that claims so many pixels may be made to exhaust memory.</source>
        <translation>لم يُفك ترميزها. فالملف الذي يزعم هذا العدد من البكسلات قد يكون مصنوعًا لاستنفاد الذاكرة.</translation>
    </message>
    <message>
        <source>It was not decoded. Such a file may be made to exhaust memory.</source>
        <translation>لم يُفك ترميزها. فمثل هذا الملف قد يكون مصنوعًا لاستنفاد الذاكرة.</translation>
    </message>
    <message>
        <source>It was toned or saved again as a whole, or this is not its original. Raise the tolerance or draw the mask by hand.</source>
        <translation>غُيّرت ألوانها أو أُعيد حفظها بكاملها، أو ليس هذا أصلها. ارفع قيمة التسامح أو ارسم القناع يدويًا.</translation>
    </message>
    <message>
        <source>Its JPEG quality is about {0}; the lowest validated is {1}.</source>
        <translation>جودة JPEG فيها نحو {0}؛ وأدنى ما تُحقِّق منه {1}.</translation>
    </message>
    <message>
        <source>Its card is of other weights (sha256 differs).</source>
        <translation>بطاقته لأوزان أخرى (تختلف sha256).</translation>
    </message>
    <message>
        <source>Its checkpoint may be damaged.</source>
        <translation>ربما تلف ملف أوزانه.</translation>
    </message>
    <message>
        <source>Its checkpoint may be damaged; try another one.</source>
        <translation>ربما تلف ملف أوزانه؛ جرّب غيره.</translation>
    </message>
    <message>
        <source>Its checkpoint may not fit this program.</source>
        <translation>ربما لا يناسب ملف أوزانه هذا البرنامج.</translation>
    </message>
    <message>
        <source>Its entry cannot be read: {0}.</source>
        <translation>تتعذّر قراءة مدخلته: {0}.</translation>
    </message>
    <message>
        <source>Its entry is damaged: {0}.</source>
        <translation>مدخلته تالفة: {0}.</translation>
    </message>
    <message>
        <source>Its entry is missing.</source>
        <translation>مدخلته مفقودة.</translation>
    </message>
    <message>
        <source>Its folder is of another model.</source>
        <translation>مجلده لنموذج آخر.</translation>
    </message>
    <message>
        <source>Its format is {0}; validated: {1}.</source>
        <translation>صيغتها {0}؛ وما تُحقِّق منه: {1}.</translation>
    </message>
    <message>
        <source>Its image-level score does not tell manipulated images from authentic ones: only the map says something.</source>
        <translation>درجته للصورة لا تميّز الصور المعدّلة من الأصلية: الخريطة وحدها تفيد شيئًا.</translation>
    </message>
    <message>
        <source>Its longer side has {0} pixels; the largest validated is {1}.</source>
        <translation>ضلعها الأطول {0} بكسل؛ وأطول ما تُحقِّق منه {1}.</translation>
    </message>
    <message>
        <source>Its shorter side has {0} pixels; the smallest validated is {1}.</source>
        <translation>ضلعها الأقصر {0} بكسل؛ وأقصر ما تُحقِّق منه {1}.</translation>
    </message>
    <message>
        <source>Its weights are missing.</source>
        <extracomment>what :mod:`model.library.entries` says of a model that cannot be used; shown through ``said``</extracomment>
        <translation>أوزانه مفقودة.</translation>
    </message>
    <message>
        <source>JFIF 1.02, for the channels; contrast is enlarged about a local mean</source>
        <translation>JFIF 1.02 للقنوات؛ ويُكبَّر التباين حول متوسط محلي</translation>
    </message>
    <message>
        <source>JPEG comment</source>
        <translation>تعليق JPEG</translation>
    </message>
    <message>
        <source>JPEG ghost</source>
        <translation>شبح JPEG</translation>
    </message>
    <message>
        <source>JPEG quantisation tables</source>
        <translation>جداول تكميم JPEG</translation>
    </message>
    <message>
        <source>JPEG structure</source>
        <translation>بنية JPEG</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, BMP, GIF, WebP, AVIF and HEIC images can be opened.</source>
        <translation>يمكن فتح صور JPEG وPNG وTIFF وBMP وGIF وWebP وAVIF وHEIC.</translation>
    </message>
    <message>
        <source>JUMBF segments (APP11)</source>
        <translation>مقاطع JUMBF (APP11)</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>أبقِ واحدًا منها.</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>محفوظة في</translation>
    </message>
    <message>
        <source>Known: {0}</source>
        <translation>المعروف: {0}</translation>
    </message>
    <message>
        <source>Label 1 (manipulated) needs a mask, label 0 (authentic) has none.</source>
        <translation>تحتاج الوسمة 1 (جرى التلاعب بها) إلى قناع، وليس للوسمة 0 (أصلية) قناع.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Larger images are refused before they are decoded, because a small file can claim to hold more pixels than the memory does.</source>
        <translation>تُرفض الصور الأكبر قبل فك ترميزها، لأن ملفًا صغيرًا قد يزعم أنه يحوي من البكسلات أكثر مما تسع الذاكرة.</translation>
    </message>
    <message>
        <source>Largest difference</source>
        <translation>أكبر فرق</translation>
    </message>
    <message>
        <source>Largest image</source>
        <translation>أكبر صورة</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>استُبعدت.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>التحميل</translation>
    </message>
    <message>
        <source>Loading the network</source>
        <translation>تحميل الشبكة</translation>
    </message>
    <message>
        <source>Localisation maps of this session wait on disk up to this size; older ones are computed again when they are looked at. Emptied when the program ends.</source>
        <translation>تنتظر خرائط تحديد المواضع لهذه الجلسة على القرص حتى هذا الحجم؛ وتُحسب الأقدم من جديد عند النظر إليها. ويُفرغ حين ينتهي البرنامج.</translation>
    </message>
    <message>
        <source>Log of the case</source>
        <translation>سجل القضية</translation>
    </message>
    <message>
        <source>Look at its result.</source>
        <translation>انظر إلى نتيجته.</translation>
    </message>
    <message>
        <source>Look for a larger version of the picture.</source>
        <translation>ابحث عن نسخة أكبر من الصورة.</translation>
    </message>
    <message>
        <source>Looking at {0}</source>
        <translation>النظر في {0}</translation>
    </message>
    <message>
        <source>Lower the learning rate; the state that was saved last is intact.</source>
        <translation>خفّض معدل التعلّم؛ وآخر حالة محفوظة سليمة.</translation>
    </message>
    <message>
        <source>Lower the tolerance, or take the pair out.</source>
        <translation>اخفض قيمة التسامح، أو أخرج الزوج.</translation>
    </message>
    <message>
        <source>Luminance</source>
        <translation>الإضاءة</translation>
    </message>
    <message>
        <source>Luminance gradient</source>
        <translation>تدرّج الإضاءة</translation>
    </message>
    <message>
        <source>Luminance table</source>
        <translation>جدول الإضاءة</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>صُنع بواسطة</translation>
    </message>
    <message>
        <source>Magnified channels</source>
        <translation>القنوات المكبَّرة</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>الشركة الصانعة</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>أفسح مكانًا على القرص وحاول من جديد.</translation>
    </message>
    <message>
        <source>Make room on the disk, then run the same command again to go on.</source>
        <translation>أفسح مكانًا على القرص، ثم شغّل الأمر نفسه من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>Make room on the disk, then start it again.</source>
        <translation>أفسح مكانًا على القرص، ثم ابدأه من جديد.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>أفسح مكانًا على القرص.</translation>
    </message>
    <message>
        <source>Make room on the disk: the training then goes on by itself.</source>
        <translation>أفسح مكانًا على القرص: يستأنف التدريب بعدها من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Make room or choose another disk, then do the same again. {0}</source>
        <translation>أفسح مكانًا أو اختر قرصًا آخر، ثم أعد العمل نفسه. {0}</translation>
    </message>
    <message>
        <source>Make room, then start it.</source>
        <translation>أفسح مكانًا، ثم ابدأه.</translation>
    </message>
    <message>
        <source>Manifest store in</source>
        <translation>مخزن البيان في</translation>
    </message>
    <message>
        <source>Manifests in the file</source>
        <translation>البيانات في الملف</translation>
    </message>
    <message>
        <source>Manifests kept on a server are not fetched, and revocation (OCSP) is not asked for; the answer says that it was not checked.</source>
        <translation>لا تُجلب البيانات المحفوظة على خادم، ولا يُسأل عن الإلغاء (OCSP)؛ ويقول الجواب إنه لم يُتحقق منه.</translation>
    </message>
    <message>
        <source>Manipulated images with a response</source>
        <translation>صور معدّلة مع استجابة</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>الخرائط</translation>
    </message>
    <message>
        <source>Marker at byte {0}</source>
        <translation>علامة عند البايت {0}</translation>
    </message>
    <message>
        <source>Mean difference</source>
        <translation>متوسط الفرق</translation>
    </message>
    <message>
        <source>Mend it, or add images.</source>
        <translation>أصلحه، أو أضف صورًا.</translation>
    </message>
    <message>
        <source>Metadata and structure</source>
        <translation>البيانات الوصفية والبنية</translation>
    </message>
    <message>
        <source>Metadata and structure of the file could not be read.</source>
        <translation>تعذّرت قراءة البيانات الوصفية للملف وبنيته.</translation>
    </message>
    <message>
        <source>Middle grey</source>
        <translation>الرمادي المتوسط</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Model of the report</source>
        <translation>نموذج التقرير</translation>
    </message>
    <message>
        <source>More images of the kind it misses may help, or a longer time, or a lower learning rate.</source>
        <translation>قد يفيد مزيد من الصور من النوع الذي يفوته، أو وقت أطول، أو معدل تعلّم أقل.</translation>
    </message>
    <message>
        <source>Most masks mark more than half of the picture, up to its edges.</source>
        <translation>تُعلّم معظم الأقنعة أكثر من نصف الصورة، حتى حوافها.</translation>
    </message>
    <message>
        <source>Name at least one folder of images.</source>
        <translation>سمِّ مجلد صور واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Name each image once.</source>
        <translation>سمِّ كل صورة مرة واحدة.</translation>
    </message>
    <message>
        <source>Name folders of training runs; the parts drawn are those of the program&apos;s own loss.</source>
        <translation>سمِّ مجلدات تشغيلات التدريب؛ والأجزاء المرسومة أجزاء خسارة البرنامج نفسه.</translation>
    </message>
    <message>
        <source>Name the folder of a finished run.</source>
        <translation>سمِّ مجلد تشغيل مكتمل.</translation>
    </message>
    <message>
        <source>Name the folder of the originals, or give each the name of its image with _original behind it.</source>
        <translation>سمِّ مجلد الأصول، أو أعطِ كل أصل اسم صورته متبوعًا بـ _original.</translation>
    </message>
    <message>
        <source>Name the report first.</source>
        <translation>سمِّ التقرير أولًا.</translation>
    </message>
    <message>
        <source>Named in the report</source>
        <translation>المذكور في التقرير</translation>
    </message>
    <message>
        <source>Names and versions of the packages asked for.</source>
        <translation>أسماء الحزم المطلوبة وإصداراتها.</translation>
    </message>
    <message>
        <source>Network weights and data sets</source>
        <translation>أوزان الشبكة ومجموعات البيانات</translation>
    </message>
    <message>
        <source>No authentic image is held out: false alarms were not compared.</source>
        <translation>لا صورة أصلية بين المحجوزة: لم تُقارَن الإنذارات الكاذبة.</translation>
    </message>
    <message>
        <source>No authentic photograph is left unmarked.</source>
        <translation>لم تبقَ أي صورة أصلية دون تعليم.</translation>
    </message>
    <message>
        <source>No folder is named.</source>
        <translation>لم يُسمَّ أي مجلد.</translation>
    </message>
    <message>
        <source>No manipulated image is held out: only false alarms were compared.</source>
        <translation>لا صورة معدّلة بين المحجوزة: قورنت الإنذارات الكاذبة وحدها.</translation>
    </message>
    <message>
        <source>No name is left for this model.</source>
        <translation>لم يبقَ اسم لهذا النموذج.</translation>
    </message>
    <message>
        <source>No quality divides the picture clearly.</source>
        <translation>لا جودة تقسم الصورة بوضوح.</translation>
    </message>
    <message>
        <source>No report is written about it until the original is back or taken in anew.</source>
        <translation>لا يُكتب عنه تقرير حتى يعود الأصل أو يُدخل من جديد.</translation>
    </message>
    <message>
        <source>No report was written.</source>
        <translation>لم يُكتب أي تقرير.</translation>
    </message>
    <message>
        <source>No response above threshold</source>
        <translation>لا استجابة فوق العتبة</translation>
    </message>
    <message>
        <source>No response above threshold; this does not show that the image is unaltered.</source>
        <translation>لا استجابة فوق العتبة؛ وهذا لا يدل على أن الصورة لم تتغيّر.</translation>
    </message>
    <message>
        <source>No scan runs in {0}.</source>
        <translation>لا يجري أي مسح في {0}.</translation>
    </message>
    <message>
        <source>No step of it did better on the validation images, so there is no new model to use.</source>
        <translation>لم تأت أي خطوة منه بأفضل على صور التحقق، فلا نموذج جديدًا يُستعمل.</translation>
    </message>
    <message>
        <source>No time is recorded.</source>
        <translation>لم يُسجَّل أي وقت.</translation>
    </message>
    <message>
        <source>No trace of an earlier compression was measured</source>
        <translation>لم يُقَس أي أثر لضغط سابق</translation>
    </message>
    <message>
        <source>No usable image is left.</source>
        <translation>لم تبقَ صورة صالحة للاستعمال.</translation>
    </message>
    <message>
        <source>Noise residual</source>
        <translation>بقايا التشويش</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Not in the text</source>
        <translation>ليس في النص</translation>
    </message>
    <message>
        <source>Notes changed, {0} characters</source>
        <translation>تغيّرت الملاحظات، {0} محرفًا</translation>
    </message>
    <message>
        <source>Nothing can be written into {0}: {1}.</source>
        <translation>لا يمكن كتابة شيء في {0}: {1}.</translation>
    </message>
    <message>
        <source>Nothing disagrees, but not everything asked could be checked.</source>
        <translation>لا شيء يتعارض، لكن لم يمكن التحقق من كل ما طُلب.</translation>
    </message>
    <message>
        <source>Nothing is sent. A crash log stays on this computer.</source>
        <translation>لا يُرسل شيء. ويبقى سجل العطل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing speaks against the report itself; an image or a repeated analysis differs.</source>
        <translation>لا شيء يطعن في التقرير نفسه؛ لكن صورة أو تحليلًا مكررًا يختلف.</translation>
    </message>
    <message>
        <source>Nothing to do, unless they should be different pictures.</source>
        <translation>لا شيء يُفعل، إلا إن كان ينبغي أن تكون صورًا مختلفة.</translation>
    </message>
    <message>
        <source>Nothing to do; copies of one picture count as one scene.</source>
        <translation>لا شيء يُفعل؛ تُعدّ نسخ الصورة الواحدة مشهدًا واحدًا.</translation>
    </message>
    <message>
        <source>Nothing was forgotten: the model is the current one.</source>
        <translation>لم يُنسَ شيء: النموذج هو النموذج الحالي.</translation>
    </message>
    <message>
        <source>Nothing was learned yet, so there is nothing to compare.</source>
        <translation>لم يُتعلَّم شيء بعد، فلا شيء للمقارنة.</translation>
    </message>
    <message>
        <source>Objects whose surfaces face the light differently from their surroundings; the smooth, even colour of painted or generated areas beside the speckle of a real sensor; edges cut out too cleanly.</source>
        <translation>أجسام تتلقى سطوحها الضوء على غير ما يتلقاه محيطها؛ ولون أملس متساوٍ لمساحات مرسومة أو مولَّدة بجانب حبيبات مستشعر حقيقي؛ وحواف قُصّت بنقاء زائد.</translation>
    </message>
    <message>
        <source>Off unless --scheduler is given.</source>
        <translation>متوقف ما لم يُعطَ --scheduler.</translation>
    </message>
    <message>
        <source>Off unless training is started that way; the window and palimpsest-cli train on one machine without any connection.</source>
        <translation>متوقف ما لم يُبدأ التدريب بتلك الطريقة؛ فالنافذة وpalimpsest-cli يدرّبان على حاسوب واحد بلا أي اتصال.</translation>
    </message>
    <message>
        <source>Off unless you name a server, each time, in the report dialog or with --timestamp-url.</source>
        <translation>متوقف ما لم تسمِّ خادمًا، في كل مرة، في نافذة التقرير أو بـ --timestamp-url.</translation>
    </message>
    <message>
        <source>On average a channel changes by {0} of 255 levels.</source>
        <translation>تتغيّر القناة في المتوسط بمقدار {0} من 255 درجة.</translation>
    </message>
    <message>
        <source>On average brightness changes by {0} levels a pixel.</source>
        <translation>يتغيّر السطوع في المتوسط بمقدار {0} درجة لكل بكسل.</translation>
    </message>
    <message>
        <source>On average the channel differs by {0} of 255 levels.</source>
        <translation>تختلف القناة في المتوسط بمقدار {0} من 255 درجة.</translation>
    </message>
    <message>
        <source>On average the residual is {0} of 255 levels.</source>
        <translation>البقايا في المتوسط {0} من 255 درجة.</translation>
    </message>
    <message>
        <source>On average the standard deviation is {0} of 255 levels.</source>
        <translation>الانحراف المعياري في المتوسط {0} من 255 درجة.</translation>
    </message>
    <message>
        <source>On average they differ by {0} of 255.</source>
        <translation>تختلفان في المتوسط بمقدار {0} من 255.</translation>
    </message>
    <message>
        <source>One bit of every value as black and white. Bit 0 is the smallest difference there is.</source>
        <translation>بت واحد من كل قيمة بالأسود والأبيض. والبت 0 أصغر فرق ممكن.</translation>
    </message>
    <message>
        <source>One channel, its differences from the mean of its surroundings enlarged around middle grey.</source>
        <translation>قناة واحدة، فروقها عن متوسط محيطها مكبَّرة حول الرمادي المتوسط.</translation>
    </message>
    <message>
        <source>One of the two files was replaced or damaged; copy both again.</source>
        <translation>استُبدل أحد الملفين أو تلف؛ انسخهما معًا من جديد.</translation>
    </message>
    <message>
        <source>One sha256 of the signature. No image, no name, no part of the report. The server sees the time and this computer&apos;s network address.</source>
        <translation>بصمة sha256 واحدة للتوقيع. لا صورة ولا اسم ولا أي جزء من التقرير. ويرى الخادم الوقت وعنوان هذا الحاسوب على الشبكة.</translation>
    </message>
    <message>
        <source>Only this file is affected. Try it again; if it happens again, the file is at fault.</source>
        <translation>هذا الملف وحده متأثر. حاول من جديد؛ فإن تكرر ذلك فالعلة في الملف.</translation>
    </message>
    <message>
        <source>Only {0} authentic image is left {1}; at least {2} are needed.</source>
        <translation>عدد الصور الأصلية الباقية {1}: {0} فقط؛ والمطلوب {2} على الأقل.</translation>
    </message>
    <message>
        <source>Only {0} authentic images are left {1}; at least {2} are needed.</source>
        <translation>عدد الصور الأصلية الباقية {1}: {0} فقط؛ والمطلوب {2} على الأقل.</translation>
    </message>
    <message>
        <source>Only {0} images will be held out for the comparison: it will hardly be able to tell which model is better.</source>
        <translation>لن تُحجز للمقارنة إلا {0} صورة: فتكاد لا تستطيع أن تقول أي النموذجين أفضل.</translation>
    </message>
    <message>
        <source>Only {0} manipulated image is left {1}; at least {2} are needed.</source>
        <translation>عدد الصور المعدّلة الباقية {1}: {0} فقط؛ والمطلوب {2} على الأقل.</translation>
    </message>
    <message>
        <source>Only {0} manipulated images are left {1}; at least {2} are needed.</source>
        <translation>عدد الصور المعدّلة الباقية {1}: {0} فقط؛ والمطلوب {2} على الأقل.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>افتحه من جديد.</translation>
    </message>
    <message>
        <source>Open it as a folder to see its images.</source>
        <translation>افتحه مجلدًا لترى صوره.</translation>
    </message>
    <message>
        <source>Open it in a picture program; if it opens there, save it again as JPEG, PNG or TIFF.</source>
        <translation>افتحها ببرنامج صور؛ فإن انفتحت فيه فاحفظها من جديد بصيغة JPEG أو PNG أو TIFF.</translation>
    </message>
    <message>
        <source>Open it with the version it was made with.</source>
        <translation>افتحه بالإصدار الذي أُنشئ به.</translation>
    </message>
    <message>
        <source>Open the file again.</source>
        <translation>افتح الملف من جديد.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Opening the images</source>
        <translation>فتح الصور</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغِّل</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Originating program</source>
        <translation>البرنامج المنشئ</translation>
    </message>
    <message>
        <source>Otherwise images are analysed only when that is asked for.</source>
        <translation>وإلا فلا تُحلَّل الصور إلا عند الطلب.</translation>
    </message>
    <message>
        <source>Outline the regions</source>
        <translation>إحاطة المناطق بخط</translation>
    </message>
    <message>
        <source>Outlines or patches that the eye cannot see in the picture; an object whose colour noise, block pattern or tint differs from what surrounds it.</source>
        <translation>حدود أو بقع لا تراها العين في الصورة؛ أو جسم يختلف تشويش لونه أو نمط كتله أو صبغته عما يحيط به.</translation>
    </message>
    <message>
        <source>Overlay opacity</source>
        <translation>عتامة التراكب</translation>
    </message>
    <message>
        <source>Overnight, about {0} hours</source>
        <translation>طوال الليل، نحو {0} س</translation>
    </message>
    <message>
        <source>PALIMPSEST_PRECISION is {0}.</source>
        <translation>قيمة PALIMPSEST_PRECISION هي {0}.</translation>
    </message>
    <message>
        <source>PALIMPSEST_THREADS is {0}.</source>
        <translation>قيمة PALIMPSEST_THREADS هي {0}.</translation>
    </message>
    <message>
        <source>Packing the case</source>
        <translation>حزم القضية</translation>
    </message>
    <message>
        <source>Packing {0}</source>
        <translation>حزم {0}</translation>
    </message>
    <message>
        <source>Palette colours were written out as RGB.</source>
        <translation>كُتبت ألوان اللوحة اللونية بصيغة RGB.</translation>
    </message>
    <message>
        <source>Parts from another camera or exposure, smoothed, enlarged or generated parts.</source>
        <translation>أجزاء من كاميرا أخرى أو تعريض آخر، أو أجزاء مملَّسة أو مكبَّرة أو مولَّدة.</translation>
    </message>
    <message>
        <source>Parts that were pasted from a picture without that earlier compression, or on another grid, before the whole was saved again at a higher quality.</source>
        <translation>أجزاء أُلصقت من صورة بلا ذلك الضغط السابق، أو على شبكة أخرى، قبل حفظ الكل من جديد بجودة أعلى.</translation>
    </message>
    <message>
        <source>Parts that were saved as JPEG at a lower quality before they were pasted.</source>
        <translation>أجزاء حُفظت بصيغة JPEG بجودة أدنى قبل لصقها.</translation>
    </message>
    <message>
        <source>Pasted pictures are kept in {0}.</source>
        <translation>تُحفظ الصور الملصقة في {0}.</translation>
    </message>
    <message>
        <source>Photoshop resources</source>
        <translation>موارد فوتوشوب</translation>
    </message>
    <message>
        <source>Picture SHA-256</source>
        <translation>SHA-256 الصورة</translation>
    </message>
    <message>
        <source>Pixel F1 of manipulated images</source>
        <translation>F1 البكسلات، الصور المعدّلة</translation>
    </message>
    <message>
        <source>Pixel F1 of manipulated pictures</source>
        <translation>F1 البكسلات، الصور المعدّلة</translation>
    </message>
    <message>
        <source>Pixels now</source>
        <translation>البكسلات الآن</translation>
    </message>
    <message>
        <source>Pixels then</source>
        <translation>البكسلات حينئذ</translation>
    </message>
    <message>
        <source>Places (GPS)</source>
        <translation>الأماكن (GPS)</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>أبلغ عن هذا من فضلك.</translation>
    </message>
    <message>
        <source>Please report this: {0}: {1}{2}</source>
        <translation>أبلغ عن هذا من فضلك: {0}: {1}{2}</translation>
    </message>
    <message>
        <source>Possible are auto, cpu and cuda.</source>
        <translation>الممكن: auto وcpu وcuda.</translation>
    </message>
    <message>
        <source>Possible are {0}.</source>
        <translation>الممكن: {0}.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الدقة الحسابية</translation>
    </message>
    <message>
        <source>Prepare a pool of photographs first: python -m training.pools.</source>
        <translation>جهّز أولًا مجموعة صور: python -m training.pools.</translation>
    </message>
    <message>
        <source>Present but invalid</source>
        <translation>موجودة لكنها غير صالحة</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>المطبوع</translation>
    </message>
    <message>
        <source>Printed on every report.</source>
        <translation>يُطبع على كل تقرير.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>المعالج (CPU)</translation>
    </message>
    <message>
        <source>Put it back, or use “Find moved originals” in the File menu.</source>
        <translation>أعده إلى مكانه، أو استعمل «البحث عن الأصول المنقولة» في قائمة «ملف».</translation>
    </message>
    <message>
        <source>Put the original back, or export the case without originals.</source>
        <translation>أعد الأصل إلى مكانه، أو صدّر القضية بلا الأصول.</translation>
    </message>
    <message>
        <source>Put the original back, or take the file in anew.</source>
        <translation>أعد الأصل إلى مكانه، أو أدخل الملف من جديد.</translation>
    </message>
    <message>
        <source>Put the originals back where they were.</source>
        <translation>أعد الأصول إلى حيث كانت.</translation>
    </message>
    <message>
        <source>Put the originals back, or take the files in anew.</source>
        <translation>أعد الأصول إلى أماكنها، أو أدخل الملفات من جديد.</translation>
    </message>
    <message>
        <source>Put them back, or use “Find moved originals” in the File menu.</source>
        <translation>أعدها إلى أماكنها، أو استعمل «البحث عن الأصول المنقولة» في قائمة «ملف».</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Read at import</source>
        <translation>قُرئ عند الإدخال</translation>
    </message>
    <message>
        <source>Reading folders</source>
        <translation>قراءة المجلدات</translation>
    </message>
    <message>
        <source>Reading the attachments</source>
        <translation>قراءة المرفقات</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation>قراءة التقرير</translation>
    </message>
    <message>
        <source>Reading validation images</source>
        <translation>قراءة صور التحقق</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>قراءة {0}</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>الأحمر</translation>
    </message>
    <message>
        <source>Redness (Cr)</source>
        <translation>الحمرة (Cr)</translation>
    </message>
    <message>
        <source>Remark {0}</source>
        <translation>ملاحظة {0}</translation>
    </message>
    <message>
        <source>Remove a model first.</source>
        <translation>أزل نموذجًا أولًا.</translation>
    </message>
    <message>
        <source>Remove it or save it again.</source>
        <translation>أزله أو احفظه من جديد.</translation>
    </message>
    <message>
        <source>Remove it there to add it anew.</source>
        <translation>أزله من هناك لتضيفه من جديد.</translation>
    </message>
    <message>
        <source>Remove it, and import or train it again.</source>
        <translation>أزله، ثم استورده أو درّبه من جديد.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>أزل أحدهما.</translation>
    </message>
    <message>
        <source>Remove the model, and import or train it again.</source>
        <translation>أزل النموذج، ثم استورده أو درّبه من جديد.</translation>
    </message>
    <message>
        <source>Remove the other images, or leave the data set out.</source>
        <translation>أزل الصور الأخرى، أو دع مجموعة البيانات جانبًا.</translation>
    </message>
    <message>
        <source>Remove the setting or use float32.</source>
        <translation>أزل الإعداد أو استعمل float32.</translation>
    </message>
    <message>
        <source>Rename one of them, or put the mask beside its image as NAME_mask.png.</source>
        <translation>أعد تسمية إحداها، أو ضع القناع بجانب صورته باسم NAME_mask.png.</translation>
    </message>
    <message>
        <source>Repeat a grey image three times along the last axis.</source>
        <translation>كرّر الصورة الرمادية ثلاث مرات على المحور الأخير.</translation>
    </message>
    <message>
        <source>Repeating the analysis of {0}</source>
        <translation>تكرار تحليل {0}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Report this as a fault.</source>
        <translation>أبلغ عن هذا بوصفه خللًا.</translation>
    </message>
    <message>
        <source>Report written: {0}</source>
        <translation>كُتب التقرير: {0}</translation>
    </message>
    <message>
        <source>Response above threshold</source>
        <translation>استجابة فوق العتبة</translation>
    </message>
    <message>
        <source>Results are not written into the folder of the images they are about.</source>
        <translation>لا تُكتب النتائج في مجلد الصور التي هي عنها.</translation>
    </message>
    <message>
        <source>Retouching brushes, pasted parts with another white balance, painted areas.</source>
        <translation>فُرَش التنقيح، والأجزاء الملصقة بتوازن أبيض آخر، والمساحات المرسومة.</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>الإلغاء</translation>
    </message>
    <message>
        <source>Revocation lists and missing certificates are not fetched; the answer says so.</source>
        <translation>لا تُجلب قوائم الإلغاء والشهادات الناقصة؛ ويقول الجواب ذلك.</translation>
    </message>
    <message>
        <source>Room for maps on disk</source>
        <translation>مساحة الخرائط على القرص</translation>
    </message>
    <message>
        <source>Rows of the case refer to items that are not in it.</source>
        <translation>تشير سطور في القضية إلى مواد ليست فيها.</translation>
    </message>
    <message>
        <source>Run the scan again to go on where it stood.</source>
        <translation>شغّل المسح من جديد للمتابعة من حيث كان.</translation>
    </message>
    <message>
        <source>SOF0 (baseline)</source>
        <translation>SOF0 (أساسي)</translation>
    </message>
    <message>
        <source>SOF1 (extended sequential)</source>
        <translation>SOF1 (متسلسل موسَّع)</translation>
    </message>
    <message>
        <source>SOF10 (progressive, arithmetic)</source>
        <translation>SOF10 (متدرج، حسابي)</translation>
    </message>
    <message>
        <source>SOF2 (progressive)</source>
        <translation>SOF2 (متدرج)</translation>
    </message>
    <message>
        <source>SOF3 (lossless)</source>
        <translation>SOF3 (بلا فقد)</translation>
    </message>
    <message>
        <source>SOF9 (arithmetic)</source>
        <translation>SOF9 (حسابي)</translation>
    </message>
    <message>
        <source>Satellites say {0} UTC, the camera&apos;s clock {1}.</source>
        <translation>تقول الأقمار {0} UTC، وتقول ساعة الكاميرا {1}.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>التشبع</translation>
    </message>
    <message>
        <source>Save both classes anew alike, or add images of each class saved like the other; report figures after re-encoding too.</source>
        <translation>أعد حفظ الصنفين بطريقة واحدة، أو أضف من كل صنف صورًا محفوظة كالآخر؛ واذكر الأرقام بعد إعادة الترميز أيضًا.</translation>
    </message>
    <message>
        <source>Save it as CSV with commas, in UTF-8.</source>
        <translation>احفظه بصيغة CSV بفواصل، بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Save the mask again as PNG.</source>
        <translation>احفظ القناع من جديد بصيغة PNG.</translation>
    </message>
    <message>
        <source>Save the mask in black and white, white where the image was changed; decide from which level on a pixel counts as changed.</source>
        <translation>احفظ القناع أبيض وأسود، أبيض حيث غُيّرت الصورة؛ وقرّر من أي درجة يُعدّ البكسل متغيّرًا.</translation>
    </message>
    <message>
        <source>Scan of a folder on a Dask cluster</source>
        <translation>مسح مجلد على عنقود Dask</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>المسحات</translation>
    </message>
    <message>
        <source>Scattered bright blocks, flat and overexposed areas. A picture that is dark all over was compressed twice as a whole, or once: both are usual. Nothing can be seen when the last compression was the stronger one, or when the picture was cropped or scaled in between.</source>
        <translation>كتل مضيئة متناثرة، ومساحات مستوية ومفرطة الإضاءة. والصورة المظلمة كلها ضُغطت بكاملها مرتين أو مرة: وكلاهما معتاد. ولا يُرى شيء إن كان الضغط الأخير هو الأقوى، أو إن اقتُطعت الصورة أو غُيّر حجمها بينهما.</translation>
    </message>
    <message>
        <source>See smaller differences</source>
        <translation>رؤية فروق أصغر</translation>
    </message>
    <message>
        <source>See smaller differences: {0}</source>
        <translation>رؤية فروق أصغر: {0}</translation>
    </message>
    <message>
        <source>See what was left out and why.</source>
        <translation>انظر ما استُبعد ولماذا.</translation>
    </message>
    <message>
        <source>Self-issued certificate: the file is unchanged since signing; who signed it is not shown. Compare the digest below with one the signer gave you in another way.</source>
        <translation>شهادة ذاتية الإصدار: لم يتغيّر الملف منذ التوقيع؛ ولا يتبيّن من وقّعه. قارن البصمة أدناه ببصمة أعطاك إياها الموقِّع بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Shorten the names of folders and files.</source>
        <translation>قصّر أسماء المجلدات والملفات.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Sign once without --no-new-key to make one.</source>
        <translation>وقّع مرة بلا --no-new-key لإنشاء مفتاح.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>خوارزمية التوقيع</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>وقّعه</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>الموقِّع</translation>
    </message>
    <message>
        <source>Signing the report</source>
        <translation>توقيع التقرير</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Size in {0}</source>
        <translation>الحجم في {0}</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>المنحدر</translation>
    </message>
    <message>
        <source>So small a picture hardly holds a trace.</source>
        <translation>صورة بهذا الصغر تكاد لا تحمل أثرًا.</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>البرنامج المستخدم</translation>
    </message>
    <message>
        <source>Software named</source>
        <translation>برامج مذكورة</translation>
    </message>
    <message>
        <source>Splits are train, validation and test.</source>
        <translation>الأقسام هي train وvalidation وtest.</translation>
    </message>
    <message>
        <source>Start another training, or go back to the plan first, which discards what was trained.</source>
        <translation>ابدأ تدريبًا آخر، أو ارجع إلى الخطة أولًا، وهذا يحذف ما دُرّب.</translation>
    </message>
    <message>
        <source>Start it again to go on.</source>
        <translation>شغّله من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>Start the run anew in an empty folder.</source>
        <translation>ابدأ التشغيل من جديد في مجلد فارغ.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stated source changed</source>
        <translation>تغيّر المصدر المصرَّح به</translation>
    </message>
    <message>
        <source>Statement {0}</source>
        <translation>التصريح {0}</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>تغيّرت الحالة</translation>
    </message>
    <message>
        <source>Status set to “checked”</source>
        <translation>ضُبطت الحالة على «فُحصت»</translation>
    </message>
    <message>
        <source>Status set to “concern”</source>
        <translation>ضُبطت الحالة على «موضع شك»</translation>
    </message>
    <message>
        <source>Status set to “to check”</source>
        <translation>ضُبطت الحالة على «للفحص»</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>الخطوة {0} من {1}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقّف.</translation>
    </message>
    <message>
        <source>Stored size</source>
        <translation>الحجم المخزَّن</translation>
    </message>
    <message>
        <source>Strength over 16 pixels</source>
        <translation>الشدة على 16 بكسلًا</translation>
    </message>
    <message>
        <source>Strength over 32 pixels</source>
        <translation>الشدة على 32 بكسلًا</translation>
    </message>
    <message>
        <source>Strength over 8 pixels</source>
        <translation>الشدة على 8 بكسلات</translation>
    </message>
    <message>
        <source>Such a model cannot be used; train or export it again.</source>
        <translation>لا يمكن استعمال نموذج كهذا؛ درّبه أو صدّره من جديد.</translation>
    </message>
    <message>
        <source>Such files hold several pictures by design.</source>
        <translation>مثل هذه الملفات تحوي عدة صور بحكم تصميمها.</translation>
    </message>
    <message>
        <source>Table {0}, row {1}</source>
        <translation>الجدول {0}، الصف {1}</translation>
    </message>
    <message>
        <source>Taken in anew; the earlier content no longer counts</source>
        <translation>أُدخل من جديد؛ ولم يعد المحتوى السابق معتبرًا</translation>
    </message>
    <message>
        <source>Takes effect when the program is started again.</source>
        <translation>يسري حين يُشغَّل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Texture passes for noise: compare like with like. Dark areas are noisier than bright ones in most cameras, overexposed ones have none, and telephones smooth skin and sky on purpose. Strong compression removes noise everywhere.</source>
        <translation>يُحسب النسيج تشويشًا: قارن المتشابه بالمتشابه. في معظم الكاميرات تكون المساحات المظلمة أكثر تشويشًا من المضيئة، ولا تشويش في المفرطة الإضاءة، وتملّس الهواتف البشرة والسماء عن قصد. والضغط الشديد يزيل التشويش في كل مكان.</translation>
    </message>
    <message>
        <source>That model is not here: it is neither the shipped one nor one of your models.</source>
        <translation>هذا النموذج ليس هنا: فليس هو المرفق بالبرنامج ولا أحد نماذجك.</translation>
    </message>
    <message>
        <source>That server alone; its name is printed in the report. Redirections are refused.</source>
        <translation>ذلك الخادم وحده؛ ويُطبع اسمه في التقرير. وتُرفض إعادات التوجيه.</translation>
    </message>
    <message>
        <source>The JPEG header is damaged: a segment has an impossible length.</source>
        <translation>رأس JPEG تالف: لأحد المقاطع طول مستحيل.</translation>
    </message>
    <message>
        <source>The JPEG header is damaged: it gives no dimensions.</source>
        <translation>رأس JPEG تالف: لا يعطي أبعادًا.</translation>
    </message>
    <message>
        <source>The JPEG header is damaged: it never ends.</source>
        <translation>رأس JPEG تالف: لا ينتهي.</translation>
    </message>
    <message>
        <source>The PNG header is damaged: its first chunk is not IHDR.</source>
        <translation>رأس PNG تالف: قطعته الأولى ليست IHDR.</translation>
    </message>
    <message>
        <source>The TIFF header is damaged.</source>
        <translation>رأس TIFF تالف.</translation>
    </message>
    <message>
        <source>The TIFF header is damaged: its directory has an impossible length.</source>
        <translation>رأس TIFF تالف: لدليله طول مستحيل.</translation>
    </message>
    <message>
        <source>The WebP header is damaged.</source>
        <translation>رأس WebP تالف.</translation>
    </message>
    <message>
        <source>The activity log of this case is not what was written. {0} No report was written.</source>
        <translation>سجل نشاط هذه القضية ليس ما كُتب. {0} ولم يُكتب أي تقرير.</translation>
    </message>
    <message>
        <source>The analysis of {0} could not be compared: {1}.</source>
        <translation>تعذّرت مقارنة تحليل {0}: {1}.</translation>
    </message>
    <message>
        <source>The analysis of {0} could not be repeated. {1}</source>
        <translation>تعذّرت إعادة تحليل {0}. {1}</translation>
    </message>
    <message>
        <source>The analysis of {0} was repeated and gave another map</source>
        <translation>كُرّر تحليل {0} فأعطى خريطة أخرى</translation>
    </message>
    <message>
        <source>The analysis of {0} was repeated and gave the same map within the tolerance.</source>
        <translation>كُرّر تحليل {0} فأعطى الخريطة نفسها ضمن حد التسامح.</translation>
    </message>
    <message>
        <source>The analysis of {0} was repeated and gave the same map, bit for bit.</source>
        <translation>كُرّر تحليل {0} فأعطى الخريطة نفسها بتًّا ببت.</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>أُلغي التحليل.</translation>
    </message>
    <message>
        <source>The answer of the time-stamping server {0} is not a time stamp.</source>
        <translation>جواب خادم الختم الزمني {0} ليس ختمًا زمنيًّا.</translation>
    </message>
    <message>
        <source>The answer of the time-stamping server {0} is too long.</source>
        <translation>جواب خادم الختم الزمني {0} أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>The attachments are damaged ({0}).</source>
        <translation>المرفقات تالفة ({0}).</translation>
    </message>
    <message>
        <source>The beginning of {0} is damaged, or the file is something else.</source>
        <translation>بداية {0} تالفة، أو الملف شيء آخر.</translation>
    </message>
    <message>
        <source>The beginning of {0} is damaged.</source>
        <translation>بداية {0} تالفة.</translation>
    </message>
    <message>
        <source>The bit is set in {0} % of the pixels.</source>
        <translation>البت مرفوع في {0} % من البكسلات.</translation>
    </message>
    <message>
        <source>The card is of architecture {0}, the network is {1}.</source>
        <translation>البطاقة للبنية {0}، والشبكة {1}.</translation>
    </message>
    <message>
        <source>The card of {0} cannot be written: {1}.</source>
        <translation>تعذّرت كتابة بطاقة {0}: {1}.</translation>
    </message>
    <message>
        <source>The card&apos;s arguments do not fit the architecture {0}: {1}.</source>
        <translation>لا توافق معاملات البطاقة البنية {0}: {1}.</translation>
    </message>
    <message>
        <source>The case could not be opened or written: {0}.</source>
        <translation>تعذّر فتح القضية أو كتابتها: {0}.</translation>
    </message>
    <message>
        <source>The case could not be opened: {0}.</source>
        <translation>تعذّر فتح القضية: {0}.</translation>
    </message>
    <message>
        <source>The case could not be read from {0}: {1}.</source>
        <translation>تعذّرت قراءة القضية من {0}: {1}.</translation>
    </message>
    <message>
        <source>The case could not be read or written: {0}.</source>
        <translation>تعذّرت قراءة القضية أو كتابتها: {0}.</translation>
    </message>
    <message>
        <source>The case could not be written to {0}: {1}.</source>
        <translation>تعذّرت كتابة القضية في {0}: {1}.</translation>
    </message>
    <message>
        <source>The case needs {0} bytes, and {1} are free on the disk.</source>
        <translation>تحتاج القضية إلى {0} بايت، والمتاح على القرص {1}.</translation>
    </message>
    <message>
        <source>The case refuses this change: {0}.</source>
        <translation>ترفض القضية هذا التغيير: {0}.</translation>
    </message>
    <message>
        <source>The case was exported by a newer version of this program.</source>
        <translation>صدّر القضيةَ إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The certificate does not lead to one of the trusted certificates given.</source>
        <translation>لا تقود الشهادة إلى أي من الشهادات الموثوقة المعطاة.</translation>
    </message>
    <message>
        <source>The certificate leads to one you trust. Its revocation was not checked.</source>
        <translation>تقود الشهادة إلى شهادة تثق بها. ولم يُتحقق من إلغائها.</translation>
    </message>
    <message>
        <source>The certificate of the signing key begins on {0}, later than today.</source>
        <translation>تبدأ شهادة مفتاح التوقيع في {0}، بعد اليوم.</translation>
    </message>
    <message>
        <source>The certificate of the signing key ended on {0}.</source>
        <translation>انتهت شهادة مفتاح التوقيع في {0}.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that was not checked: no trusted certificates were given.</source>
        <translation>أصدرت الشهادةَ جهة لم يُتحقق منها: لم تُعطَ شهادات موثوقة.</translation>
    </message>
    <message>
        <source>The checkpoint {0} cannot be read: {1}.</source>
        <translation>تعذّرت قراءة ملف الأوزان {0}: {1}.</translation>
    </message>
    <message>
        <source>The checkpoint {0} cannot be written: {1}.</source>
        <translation>تعذّرت كتابة ملف الأوزان {0}: {1}.</translation>
    </message>
    <message>
        <source>The checkpoint {0} is missing.</source>
        <translation>ملف الأوزان {0} مفقود.</translation>
    </message>
    <message>
        <source>The chosen model</source>
        <translation>النموذج المختار</translation>
    </message>
    <message>
        <source>The colour profile ({0}) is recorded; it was not applied to the analysed pixels.</source>
        <translation>ملف الألوان ({0}) مسجَّل؛ ولم يُطبَّق على البكسلات المحلَّلة.</translation>
    </message>
    <message>
        <source>The comparison on the regression set was left out.</source>
        <translation>لم تُجرَ المقارنة على مجموعة اختبار التراجع.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>أُلغيت المقارنة.</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>أُوقفت المقارنة.</translation>
    </message>
    <message>
        <source>The component for content credentials is missing or broken ({0}).</source>
        <translation>مكوّن بيانات اعتماد المحتوى مفقود أو معطوب ({0}).</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>The content is not an image of a known type.</source>
        <translation>المحتوى ليس صورة من نوع معروف.</translation>
    </message>
    <message>
        <source>The credentials of an ingredient have faults.</source>
        <translation>في بيانات اعتماد أحد المكوّنات خلل.</translation>
    </message>
    <message>
        <source>The data set takes {0} MB, and {1} MB are free.</source>
        <translation>تشغل مجموعة البيانات {0} م.ب، والمتاح {1} م.ب.</translation>
    </message>
    <message>
        <source>The decoder was closed before the image was open.</source>
        <translation>أُغلق فاك الترميز قبل أن تُفتح الصورة.</translation>
    </message>
    <message>
        <source>The decoder&apos;s process could not be started: {0}.</source>
        <translation>تعذّر بدء عملية فك الترميز: {0}.</translation>
    </message>
    <message>
        <source>The decoder&apos;s process did not start as it should.</source>
        <translation>لم تبدأ عملية فك الترميز كما ينبغي.</translation>
    </message>
    <message>
        <source>The decoder&apos;s process did not start: {0}</source>
        <translation>لم تبدأ عملية فك الترميز: {0}</translation>
    </message>
    <message>
        <source>The decoder&apos;s process ended {0} while it read this file.{1}</source>
        <translation>انتهت عملية فك الترميز {0} وهي تقرأ هذا الملف.{1}</translation>
    </message>
    <message>
        <source>The decoder&apos;s process gave an answer that makes no sense ({0}).</source>
        <translation>أعطت عملية فك الترميز جوابًا لا معنى له ({0}).</translation>
    </message>
    <message>
        <source>The device {0} does not work: {1}</source>
        <translation>لا يعمل الجهاز {0}: {1}</translation>
    </message>
    <message>
        <source>The difference between the picture and the same picture compressed once more as JPEG, made brighter. Dark: hardly changed.</source>
        <translation>الفرق بين الصورة والصورة نفسها مضغوطة مرة أخرى بصيغة JPEG، مع زيادة إضاءته. المظلم: لم يكد يتغيّر.</translation>
    </message>
    <message>
        <source>The direction in which the picture gets brighter as red (to the right) and green (downwards), and how steeply as blue. No slope: grey without blue.</source>
        <translation>الاتجاه الذي تزداد فيه الصورة إضاءة: بالأحمر (نحو اليمين) وبالأخضر (نحو الأسفل)، ومدى الانحدار بالأزرق. بلا منحدر: رمادي بلا أزرق.</translation>
    </message>
    <message>
        <source>The disk is full: {0} could not be written.</source>
        <translation>القرص ممتلئ: تعذّرت كتابة {0}.</translation>
    </message>
    <message>
        <source>The disk is full; the last change to the case was not kept.</source>
        <translation>القرص ممتلئ؛ ولم يُحفظ آخر تغيير في القضية.</translation>
    </message>
    <message>
        <source>The embedded thumbnail agrees with the picture.</source>
        <translation>توافق الصورة المصغرة المضمَّنة الصورة.</translation>
    </message>
    <message>
        <source>The file cannot be imported. {0}</source>
        <translation>لا يمكن استيراد الملف. {0}</translation>
    </message>
    <message>
        <source>The file cannot be imported: model.json: {0}.</source>
        <translation>لا يمكن استيراد الملف: model.json: {0}.</translation>
    </message>
    <message>
        <source>The file cannot be imported: the size of {0} is not possible.</source>
        <translation>لا يمكن استيراد الملف: حجم {0} غير ممكن.</translation>
    </message>
    <message>
        <source>The file cannot be imported: {0} is packed or encrypted.</source>
        <translation>لا يمكن استيراد الملف: {0} مضغوط أو مشفَّر.</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation>تتعذّر قراءة الملف: {0}.</translation>
    </message>
    <message>
        <source>The file carries no content credentials.</source>
        <translation>لا يحمل الملف بيانات اعتماد محتوى.</translation>
    </message>
    <message>
        <source>The file carries no thumbnail that can be read.</source>
        <translation>لا يحمل الملف صورة مصغرة تمكن قراءتها.</translation>
    </message>
    <message>
        <source>The file changed while it was being read.</source>
        <translation>تغيّر الملف أثناء قراءته.</translation>
    </message>
    <message>
        <source>The file could not be read {0}. {1}</source>
        <translation>تعذّرت قراءة الملف {0}. {1}</translation>
    </message>
    <message>
        <source>The file defines no tables of its own.</source>
        <translation>لا يعرّف الملف جداول خاصة به.</translation>
    </message>
    <message>
        <source>The file does not hold what its list says; the first difference is {0}.</source>
        <translation>لا يحوي الملف ما تقوله قائمته؛ وأول فرق هو {0}.</translation>
    </message>
    <message>
        <source>The file ends before its header is complete.</source>
        <translation>ينتهي الملف قبل أن يكتمل رأسه.</translation>
    </message>
    <message>
        <source>The file ends with the image.{0}</source>
        <translation>ينتهي الملف بانتهاء الصورة.{0}</translation>
    </message>
    <message>
        <source>The file has no end mark: it is cut off.</source>
        <translation>ليست في الملف علامة نهاية: فهو مقطوع.</translation>
    </message>
    <message>
        <source>The file has {0} MB; the limit is {1} MB.</source>
        <translation>حجم الملف {0} م.ب؛ والحد {1} م.ب.</translation>
    </message>
    <message>
        <source>The file holds a link or a device.</source>
        <translation>يحوي الملف رابطًا أو جهازًا.</translation>
    </message>
    <message>
        <source>The file holds no thumbnail.</source>
        <translation>لا يحوي الملف صورة مصغرة.</translation>
    </message>
    <message>
        <source>The file holds none.</source>
        <translation>لا يحوي الملف شيئًا منها.</translation>
    </message>
    <message>
        <source>The file holds something that is no part of a case: {0}.</source>
        <translation>يحوي الملف ما ليس جزءًا من قضية: {0}.</translation>
    </message>
    <message>
        <source>The file holds two files of the same name.</source>
        <translation>يحوي الملف ملفين بالاسم نفسه.</translation>
    </message>
    <message>
        <source>The file holds {0} files.</source>
        <translation>عدد الملفات في الملف {0}.</translation>
    </message>
    <message>
        <source>The file holds {0} frames, pages or pictures; only the first was decoded.</source>
        <translation>عدد الإطارات أو الصفحات أو الصور في الملف {0}؛ ولم يُفك إلا ترميز الأول.</translation>
    </message>
    <message>
        <source>The file holds {0} pictures; only the primary one was decoded.</source>
        <translation>عدد الصور في الملف {0}؛ ولم يُفك إلا ترميز الصورة الرئيسية.</translation>
    </message>
    <message>
        <source>The file holds {0} signatures or time stamps; a report has exactly one signature, and nothing is added to it later.</source>
        <translation>عدد التواقيع أو الأختام الزمنية في الملف {0}؛ وللتقرير توقيع واحد بالضبط، ولا يضاف إليه شيء بعده.</translation>
    </message>
    <message>
        <source>The file holds {0}, but no manifest could be read there.</source>
        <translation>يحوي الملف {0}، لكن تعذّرت قراءة أي بيان فيه.</translation>
    </message>
    <message>
        <source>The file is damaged or was made by a faulty program.</source>
        <translation>الملف تالف أو أنشأه برنامج معيب.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>الملف فارغ (0 بايت).</translation>
    </message>
    <message>
        <source>The file is encrypted.</source>
        <translation>الملف مشفَّر.</translation>
    </message>
    <message>
        <source>The file is encrypted; this program writes none that are.</source>
        <translation>الملف مشفَّر؛ ولا يكتب هذا البرنامج ملفات مشفَّرة.</translation>
    </message>
    <message>
        <source>The file is incomplete: {0}.</source>
        <translation>الملف ناقص: {0}.</translation>
    </message>
    <message>
        <source>The file is not a JPEG that stores brightness by itself: it has no quantised coefficients of it.</source>
        <translation>الملف ليس JPEG يخزّن السطوع وحده: فليست له معاملات مكمَّمة.</translation>
    </message>
    <message>
        <source>The file is not a JPEG.</source>
        <translation>الملف ليس JPEG.</translation>
    </message>
    <message>
        <source>The file is not an exported case.</source>
        <translation>الملف ليس قضية مصدَّرة.</translation>
    </message>
    <message>
        <source>The file is not an exported case: its list is missing.</source>
        <translation>الملف ليس قضية مصدَّرة: قائمته مفقودة.</translation>
    </message>
    <message>
        <source>The file is not the one that was added to the case: its SHA-256 was {0} at import and {1} {2}.</source>
        <translation>الملف ليس الذي أُضيف إلى القضية: كانت بصمة SHA-256 فيه {0} عند الإدخال، وهي {1} {2}.</translation>
    </message>
    <message>
        <source>The file may be made to exhaust memory. Other images are not affected.</source>
        <translation>قد يكون الملف مصنوعًا لاستنفاد الذاكرة. ولا تتأثر صور أخرى.</translation>
    </message>
    <message>
        <source>The file may be made to keep programs busy. Other images are not affected.</source>
        <translation>قد يكون الملف مصنوعًا لإشغال البرامج. ولا تتأثر صور أخرى.</translation>
    </message>
    <message>
        <source>The file may have taken the decoder over. It runs apart, and was ended.</source>
        <translation>ربما سيطر الملف على فك الترميز. وهو يعمل منفصلًا، وقد أُنهي.</translation>
    </message>
    <message>
        <source>The file of the case is damaged: {0}.</source>
        <translation>ملف القضية تالف: {0}.</translation>
    </message>
    <message>
        <source>The file of the case was altered: {0} are not as this program makes it.</source>
        <translation>غُيّر ملف القضية: {0} ليست كما يصنعها هذا البرنامج.</translation>
    </message>
    <message>
        <source>The file of the case was altered: {0} are not as this program makes them.</source>
        <translation>غُيّر ملف القضية: {0} ليست كما يصنعها هذا البرنامج.</translation>
    </message>
    <message>
        <source>The file of the case was altered: {0} is not as this program makes it.</source>
        <translation>غُيّر ملف القضية: {0} ليس كما يصنعه هذا البرنامج.</translation>
    </message>
    <message>
        <source>The file of the case was altered: {0} is not as this program makes them.</source>
        <translation>غُيّر ملف القضية: {0} ليس كما يصنعه هذا البرنامج.</translation>
    </message>
    <message>
        <source>The file says that its credentials are kept elsewhere; they were not fetched.</source>
        <translation>يقول الملف إن بيانات اعتماده محفوظة في مكان آخر؛ ولم تُجلب.</translation>
    </message>
    <message>
        <source>The file was damaged or removed. The training can be discarded; your images are where they were.</source>
        <translation>تلف الملف أو أُزيل. يمكن حذف التدريب؛ وصورك حيث كانت.</translation>
    </message>
    <message>
        <source>The file was damaged. Build it again from its images.</source>
        <translation>تلف الملف. ابنِه من جديد من صوره.</translation>
    </message>
    <message>
        <source>The file would unpack to more than is allowed.</source>
        <translation>سيُفك الملف إلى أكثر مما هو مسموح به.</translation>
    </message>
    <message>
        <source>The file {0} cannot be imported. {1}</source>
        <translation>لا يمكن استيراد الملف {0}. {1}</translation>
    </message>
    <message>
        <source>The file {0} is damaged or cut off.</source>
        <translation>الملف {0} تالف أو مقطوع.</translation>
    </message>
    <message>
        <source>The file {0} is damaged: {1}.</source>
        <translation>الملف {0} تالف: {1}.</translation>
    </message>
    <message>
        <source>The file&apos;s structure is damaged ({0}); it is not as it was written.</source>
        <translation>بنية الملف تالفة ({0})؛ وليس كما كُتب.</translation>
    </message>
    <message>
        <source>The files changed while they were read.</source>
        <translation>تغيّرت الملفات أثناء قراءتها.</translation>
    </message>
    <message>
        <source>The folder holds a run of another network or optimiser.</source>
        <translation>يحوي المجلد تشغيلًا لشبكة أخرى أو لمحسِّن آخر.</translation>
    </message>
    <message>
        <source>The folder holds a run with another seed or batch; it would not see the data it has not seen yet.</source>
        <translation>يحوي المجلد تشغيلًا ببذرة أخرى أو دفعة أخرى؛ فلن يرى البيانات التي لم يرها بعد.</translation>
    </message>
    <message>
        <source>The folder {0} could not be listed: {1}.</source>
        <translation>تعذّر سرد محتوى المجلد {0}: {1}.</translation>
    </message>
    <message>
        <source>The folder {0} does not exist.</source>
        <translation>المجلد {0} غير موجود.</translation>
    </message>
    <message>
        <source>The graphics card</source>
        <translation>بطاقة الرسوميات</translation>
    </message>
    <message>
        <source>The graphics card ran out of memory; the processor was used instead.</source>
        <translation>نفدت ذاكرة بطاقة الرسوميات؛ فاستُخدم المعالج بدلًا منها.</translation>
    </message>
    <message>
        <source>The header describes no image.</source>
        <translation>لا يصف الرأس أي صورة.</translation>
    </message>
    <message>
        <source>The header gives impossible dimensions: {0} × {1} pixels.</source>
        <translation>يعطي الرأس أبعادًا مستحيلة: {0} × {1} بكسل.</translation>
    </message>
    <message>
        <source>The header gives no dimensions.</source>
        <translation>لا يعطي الرأس أبعادًا.</translation>
    </message>
    <message>
        <source>The image claims {0} × {1} pixels ({2} megapixels); the limit is {3} megapixels.</source>
        <translation>تزعم الصورة {0} × {1} بكسل ({2} ميغابكسل)؛ والحد {3} ميغابكسل.</translation>
    </message>
    <message>
        <source>The image data are damaged and cannot be decoded ({0}).</source>
        <translation>بيانات الصورة تالفة ولا يمكن فك ترميزها ({0}).</translation>
    </message>
    <message>
        <source>The image has {0} × {1} pixels; the smallest that can be analysed is {2} × {3}.</source>
        <translation>للصورة {0} × {1} بكسل؛ وأصغر ما يمكن تحليله {2} × {3}.</translation>
    </message>
    <message>
        <source>The image unfolds to more pixels than the limit of {0} megapixels.</source>
        <translation>تُفتح الصورة إلى بكسلات أكثر من الحد البالغ {0} ميغابكسل.</translation>
    </message>
    <message>
        <source>The image was opened but not analysed.</source>
        <translation>فُتحت الصورة ولم تُحلَّل.</translation>
    </message>
    <message>
        <source>The image {0}.</source>
        <translation>الصورة {0}.</translation>
    </message>
    <message>
        <source>The image-level score does not tell manipulated pictures from authentic ones.</source>
        <translation>لا تفرّق درجة الصورة بين الصور التي جرى التلاعب بها والصور الأصلية.</translation>
    </message>
    <message>
        <source>The images are not checked yet.</source>
        <translation>لم تُفحص الصور بعد.</translation>
    </message>
    <message>
        <source>The intermediate files in {0} are damaged.</source>
        <translation>الملفات الوسيطة في {0} تالفة.</translation>
    </message>
    <message>
        <source>The key file {0} cannot be read: {1}.</source>
        <translation>تعذّرت قراءة ملف المفتاح {0}: {1}.</translation>
    </message>
    <message>
        <source>The learning curve of {0} is empty.</source>
        <translation>منحنى التعلّم في {0} فارغ.</translation>
    </message>
    <message>
        <source>The list of contents cannot be read.</source>
        <translation>تعذّرت قراءة قائمة المحتويات.</translation>
    </message>
    <message>
        <source>The list of contents does not name the head of the log.</source>
        <translation>لا تسمّي قائمة المحتويات رأس السجل.</translation>
    </message>
    <message>
        <source>The list of contents is incomplete.</source>
        <translation>قائمة المحتويات ناقصة.</translation>
    </message>
    <message>
        <source>The list of contents is too long.</source>
        <translation>قائمة المحتويات أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>The list of the regression set is damaged.</source>
        <translation>قائمة مجموعة اختبار التراجع تالفة.</translation>
    </message>
    <message>
        <source>The log has fewer entries than the report names: it was cut short.</source>
        <translation>في السجل مدخلات أقل مما يسمّيه التقرير: فقد قُطع.</translation>
    </message>
    <message>
        <source>The log has {0} entries where it had {1}: its end was removed or replaced.</source>
        <translation>في السجل {0} من المدخلات بعد أن كانت {1}: أُزيلت نهايته أو استُبدلت.</translation>
    </message>
    <message>
        <source>The log is not the one the report names: it was cut short or rewritten.</source>
        <translation>السجل ليس الذي يسمّيه التقرير: قُطع أو أُعيدت كتابته.</translation>
    </message>
    <message>
        <source>The log is the one the report names.</source>
        <translation>السجل هو الذي يسمّيه التقرير.</translation>
    </message>
    <message>
        <source>The log of the case is not the one that was exported. {0}</source>
        <translation>سجل القضية ليس الذي صُدّر. {0}</translation>
    </message>
    <message>
        <source>The loss is no number any more at step {0}.</source>
        <translation>لم تعد الخسارة عددًا عند الخطوة {0}.</translation>
    </message>
    <message>
        <source>The map of {0} is no longer kept, and the model it was made with is not in use.</source>
        <translation>لم تعد خريطة {0} محفوظة، والنموذج الذي أُنتجت به غير مستعمل.</translation>
    </message>
    <message>
        <source>The mask of {0} marks more than half of the picture, up to its edges.</source>
        <translation>يُعلّم قناع {0} أكثر من نصف الصورة، حتى حوافها.</translation>
    </message>
    <message>
        <source>The masks of {0} mark more than half of the picture, up to its edges.</source>
        <translation>تُعلّم أقنعة {0} أكثر من نصف الصورة، حتى حوافها.</translation>
    </message>
    <message>
        <source>The metadata hold nothing that could be compared.</source>
        <translation>ليس في البيانات الوصفية ما تمكن مقارنته.</translation>
    </message>
    <message>
        <source>The metadata name no software.</source>
        <translation>لا تسمّي البيانات الوصفية أي برنامج.</translation>
    </message>
    <message>
        <source>The metadata name: {0}{1}.</source>
        <translation>تسمّي البيانات الوصفية: {0}{1}.</translation>
    </message>
    <message>
        <source>The model card cannot be read: {0}.</source>
        <translation>تعذّرت قراءة بطاقة النموذج: {0}.</translation>
    </message>
    <message>
        <source>The model card is not usable: {0}.</source>
        <translation>بطاقة النموذج غير صالحة للاستعمال: {0}.</translation>
    </message>
    <message>
        <source>The model card is not valid JSON: {0}.</source>
        <translation>بطاقة النموذج ليست JSON صالحًا: {0}.</translation>
    </message>
    <message>
        <source>The model card {0} cannot be read: {1}.</source>
        <translation>تعذّرت قراءة بطاقة النموذج {0}: {1}.</translation>
    </message>
    <message>
        <source>The model card {0} is missing.</source>
        <translation>بطاقة النموذج {0} مفقودة.</translation>
    </message>
    <message>
        <source>The model chosen here is another one: its sha256 is {0}.</source>
        <translation>النموذج المختار هنا نموذج آخر: sha256 له {0}.</translation>
    </message>
    <message>
        <source>The model gave a map of {0} {1} for an image of {2}.</source>
        <translation>أعطى النموذج خريطة بحجم {0} {1} لصورة بحجم {2}.</translation>
    </message>
    <message>
        <source>The model gave values outside 0 to 1.</source>
        <translation>أعطى النموذج قيمًا خارج 0 إلى 1.</translation>
    </message>
    <message>
        <source>The model got worse on the regression set, it marks changes less exactly: {0}.</source>
        <translation>تراجع النموذج على مجموعة اختبار التراجع، فهو يحدد التعديلات بدقة أقل: {0}.</translation>
    </message>
    <message>
        <source>The model got worse on the regression set, it responds to more untouched pictures: {0}.</source>
        <translation>تراجع النموذج على مجموعة اختبار التراجع، فهو يستجيب لعدد أكبر من الصور التي لم تُمس: {0}.</translation>
    </message>
    <message>
        <source>The model got worse on the regression set: {0}.</source>
        <translation>تراجع النموذج على مجموعة اختبار التراجع: {0}.</translation>
    </message>
    <message>
        <source>The model kept what the earlier one did on the regression set: {0}.</source>
        <translation>احتفظ النموذج بما كان يفعله السابق على مجموعة اختبار التراجع: {0}.</translation>
    </message>
    <message>
        <source>The model responded in the marked region.</source>
        <translation>استجاب النموذج في المنطقة المعلَّمة.</translation>
    </message>
    <message>
        <source>The model “{0}”</source>
        <translation>النموذج «{0}»</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used. {1}</source>
        <translation>لا يمكن استعمال النموذج «{0}». {1}</translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen.</source>
        <translation>في الاسم محارف لا تُرى.</translation>
    </message>
    <message>
        <source>The name is too long: {0} characters.</source>
        <translation>الاسم أطول مما ينبغي: {0} محرفًا.</translation>
    </message>
    <message>
        <source>The network does not run: {0}.</source>
        <translation>لا تعمل الشبكة: {0}.</translation>
    </message>
    <message>
        <source>The network gave values that are not numbers for this image.</source>
        <translation>أعطت الشبكة لهذه الصورة قيمًا ليست أعدادًا.</translation>
    </message>
    <message>
        <source>The network gives values that are not numbers.</source>
        <translation>تعطي الشبكة قيمًا ليست أعدادًا.</translation>
    </message>
    <message>
        <source>The network {0} cannot be built with {1}: {2}.</source>
        <translation>تعذّر بناء الشبكة {0} بالقيم {1}: {2}.</translation>
    </message>
    <message>
        <source>The new card does not belong to the weights of {0}.</source>
        <translation>البطاقة الجديدة ليست لأوزان {0}.</translation>
    </message>
    <message>
        <source>The new model is better on the {0} ({1}).</source>
        <translation>النموذج الجديد أفضل على {0} ({1}).</translation>
    </message>
    <message>
        <source>The new model is worse on the {0} ({1}).</source>
        <translation>النموذج الجديد أسوأ على {0} ({1}).</translation>
    </message>
    <message>
        <source>The new model is worse than the current one on your own held-out images.</source>
        <translation>النموذج الجديد أسوأ من الحالي على صورك المحجوزة.</translation>
    </message>
    <message>
        <source>The noted head of the log is not its last entry.</source>
        <translation>رأس السجل المدوَّن ليس مدخلته الأخيرة.</translation>
    </message>
    <message>
        <source>The old file was kept as {0}.</source>
        <translation>حُفظ الملف القديم باسم {0}.</translation>
    </message>
    <message>
        <source>The orientation tag is {0}: for display, maps and regions the picture was {1}. The network sees it as stored.</source>
        <translation>علامة الاتجاه هي {0}: فمن أجل العرض والخرائط والمناطق {1}. وتراها الشبكة كما هي مخزَّنة.</translation>
    </message>
    <message>
        <source>The other processes of the same training, on this machine or on those you name.</source>
        <translation>العمليات الأخرى للتدريب نفسه، على هذا الحاسوب أو على ما تسمّيه من حواسيب.</translation>
    </message>
    <message>
        <source>The package indexes that pip and apt are set up with.</source>
        <translation>فهارس الحزم التي ضُبط عليها pip وapt.</translation>
    </message>
    <message>
        <source>The pages name the same {0} as findings.json.</source>
        <translation>تسمّي الصفحات {0} نفسها التي في findings.json.</translation>
    </message>
    <message>
        <source>The parts of the file overlap.</source>
        <translation>أجزاء الملف متداخلة.</translation>
    </message>
    <message>
        <source>The passphrase of {0} is missing.</source>
        <translation>عبارة مرور {0} مفقودة.</translation>
    </message>
    <message>
        <source>The passphrase of {0} is wrong.</source>
        <translation>عبارة مرور {0} خاطئة.</translation>
    </message>
    <message>
        <source>The picture could not be decoded. {0}</source>
        <translation>تعذّر فك ترميز الصورة. {0}</translation>
    </message>
    <message>
        <source>The picture could not be kept: {0}.</source>
        <translation>تعذّر حفظ الصورة: {0}.</translation>
    </message>
    <message>
        <source>The picture has too few blocks for their statistics.</source>
        <translation>في الصورة كتل أقل مما يكفي لإحصائها.</translation>
    </message>
    <message>
        <source>The picture is too small for blocks to be compared.</source>
        <translation>الصورة أصغر من أن تُقارن كتلها.</translation>
    </message>
    <message>
        <source>The picture on the clipboard could not be read.</source>
        <translation>تعذّرت قراءة الصورة التي في الحافظة.</translation>
    </message>
    <message>
        <source>The picture, made as small as the thumbnail that the file carries, minus that thumbnail. Grey: no difference.</source>
        <translation>الصورة مصغَّرة إلى حجم الصورة المصغرة التي يحملها الملف، مطروحة منها. الرمادي: لا فرق.</translation>
    </message>
    <message>
        <source>The program does not look for new versions.</source>
        <translation>لا يبحث البرنامج عن إصدارات جديدة.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>البرنامج يُغلق.</translation>
    </message>
    <message>
        <source>The program itself never installs or updates anything.</source>
        <translation>لا يثبّت البرنامج نفسه شيئًا ولا يحدّثه.</translation>
    </message>
    <message>
        <source>The program made a mistake ({0}: {1}).</source>
        <translation>وقع البرنامج في خطأ ({0}: {1}).</translation>
    </message>
    <message>
        <source>The program made a mistake while it analysed this image.</source>
        <translation>وقع البرنامج في خطأ وهو يحلل هذه الصورة.</translation>
    </message>
    <message>
        <source>The reason was not recorded.</source>
        <translation>لم يُسجَّل السبب.</translation>
    </message>
    <message>
        <source>The regression set</source>
        <translation>مجموعة اختبار التراجع</translation>
    </message>
    <message>
        <source>The regression set is not there, so models cannot be compared on it.</source>
        <translation>مجموعة اختبار التراجع غير موجودة، فلا يمكن مقارنة النماذج عليها.</translation>
    </message>
    <message>
        <source>The regression set was not used: {0}</source>
        <translation>لم تُستعمل مجموعة اختبار التراجع: {0}</translation>
    </message>
    <message>
        <source>The report could not be signed: {0}.</source>
        <translation>تعذّر توقيع التقرير: {0}.</translation>
    </message>
    <message>
        <source>The report could not be typeset: {0}.</source>
        <translation>تعذّر تنضيد التقرير: {0}.</translation>
    </message>
    <message>
        <source>The report is not as it was written: see what does not hold.</source>
        <translation>التقرير ليس كما كُتب: انظر ما لا يصح.</translation>
    </message>
    <message>
        <source>The report is not signed.</source>
        <translation>التقرير غير موقَّع.</translation>
    </message>
    <message>
        <source>The report is not signed. Nothing disagrees, but nothing shows either that it is unchanged.</source>
        <translation>التقرير غير موقَّع. لا شيء يتعارض، لكن لا شيء يدل أيضًا على أنه لم يتغيّر.</translation>
    </message>
    <message>
        <source>The report is unchanged since it was signed, and all that was checked agrees.</source>
        <translation>لم يتغيّر التقرير منذ توقيعه، وكل ما تُحقِّق منه متوافق.</translation>
    </message>
    <message>
        <source>The report names the end of a log; no log was given to compare it with.</source>
        <translation>يسمّي التقرير نهاية سجل؛ ولم يُعطَ سجل للمقارنة.</translation>
    </message>
    <message>
        <source>The report says that it is signed with another certificate than it is.</source>
        <translation>يقول التقرير إنه موقَّع بشهادة غير التي وُقّع بها.</translation>
    </message>
    <message>
        <source>The report says that it is signed, but there is no signature: it was taken away.</source>
        <translation>يقول التقرير إنه موقَّع، لكن لا توقيع فيه: فقد أُزيل.</translation>
    </message>
    <message>
        <source>The report was not written from a case; it names no log.</source>
        <translation>لم يُكتب التقرير من قضية؛ ولا يسمّي أي سجل.</translation>
    </message>
    <message>
        <source>The report was signed with another certificate than the one asked for.</source>
        <translation>وُقّع التقرير بشهادة غير المطلوبة.</translation>
    </message>
    <message>
        <source>The report was signed with the certificate asked for.</source>
        <translation>وُقّع التقرير بالشهادة المطلوبة.</translation>
    </message>
    <message>
        <source>The report was signed with the key of this installation.</source>
        <translation>وُقّع التقرير بمفتاح هذا التثبيت.</translation>
    </message>
    <message>
        <source>The report was written unsigned; the signature was added by someone later.</source>
        <translation>كُتب التقرير بلا توقيع؛ وأضاف أحدهم التوقيع لاحقًا.</translation>
    </message>
    <message>
        <source>The report&apos;s text does not name every digest that findings.json holds.</source>
        <translation>لا يسمّي نص التقرير كل البصمات التي في findings.json.</translation>
    </message>
    <message>
        <source>The residual itself</source>
        <translation>البقايا نفسها</translation>
    </message>
    <message>
        <source>The results of the earlier scan in {0} cannot be used: {1}</source>
        <translation>لا يمكن استعمال نتائج المسح السابق في {0}: {1}</translation>
    </message>
    <message>
        <source>The scheduler at the address you give, and the workers it names: your own machines.</source>
        <translation>المجدوِل في العنوان الذي تعطيه، والحواسيب العاملة التي يسمّيها: حواسيبك أنت.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>أُوقف البحث.</translation>
    </message>
    <message>
        <source>The segment {0} at byte {1} is cut off.</source>
        <translation>المقطع {0} عند البايت {1} مقطوع.</translation>
    </message>
    <message>
        <source>The segment {0} at byte {1} is damaged.</source>
        <translation>المقطع {0} عند البايت {1} تالف.</translation>
    </message>
    <message>
        <source>The setting “{0}” could not be used ({1}); the safest value is in use.</source>
        <translation>تعذّر استعمال الإعداد «{0}» ({1})؛ وتُستعمل القيمة الأكثر أمانًا.</translation>
    </message>
    <message>
        <source>The settings could not be read; the safest values are in use.{0}</source>
        <translation>تعذّرت قراءة الإعدادات؛ وتُستعمل القيم الأكثر أمانًا.{0}</translation>
    </message>
    <message>
        <source>The shares of the splits do not add up to 1.</source>
        <translation>لا تبلغ نسب الأقسام 1.</translation>
    </message>
    <message>
        <source>The shipped model cannot be renamed or removed.</source>
        <translation>لا يمكن تغيير اسم النموذج المرفق بالبرنامج ولا إزالته.</translation>
    </message>
    <message>
        <source>The signature cannot be evaluated ({0}).</source>
        <translation>لا يمكن تقييم التوقيع ({0}).</translation>
    </message>
    <message>
        <source>The signature cannot be read ({0}).</source>
        <translation>تعذّرت قراءة التوقيع ({0}).</translation>
    </message>
    <message>
        <source>The signature covers the whole file.</source>
        <translation>يشمل التوقيع الملف كله.</translation>
    </message>
    <message>
        <source>The signature does not cover the whole file: something was added after signing.</source>
        <translation>لا يشمل التوقيع الملف كله: أُضيف شيء بعد التوقيع.</translation>
    </message>
    <message>
        <source>The signing key {0} cannot be read: {1}.</source>
        <translation>تعذّرت قراءة مفتاح التوقيع {0}: {1}.</translation>
    </message>
    <message>
        <source>The size in pixels alone tells {0} % of the images right (50 % is chance).</source>
        <translation>الحجم بالبكسل وحده يعرّف {0} % من الصور على الصواب (المصادفة 50 %).</translation>
    </message>
    <message>
        <source>The structure cannot be read.</source>
        <translation>تتعذّر قراءة البنية.</translation>
    </message>
    <message>
        <source>The test split has no authentic images.</source>
        <translation>ليست في قسم الاختبار صور أصلية.</translation>
    </message>
    <message>
        <source>The test split has no manipulated images.</source>
        <translation>ليست في قسم الاختبار صور معدّلة.</translation>
    </message>
    <message>
        <source>The test split is empty.</source>
        <translation>قسم الاختبار فارغ.</translation>
    </message>
    <message>
        <source>The text cannot be read: {0}.</source>
        <translation>تتعذّر قراءة النص: {0}.</translation>
    </message>
    <message>
        <source>The time stamp in the signature does not belong to it.</source>
        <translation>الختم الزمني في التوقيع ليس له.</translation>
    </message>
    <message>
        <source>The time-stamping server refused: {0}.</source>
        <translation>رفض خادم الختم الزمني: {0}.</translation>
    </message>
    <message>
        <source>The time-stamping server {0} answered with HTTP status {1}.</source>
        <translation>أجاب خادم الختم الزمني {0} بحالة HTTP ذات الرقم {1}.</translation>
    </message>
    <message>
        <source>The time-stamping server {0} could not be reached: {1}.</source>
        <translation>تعذّر الوصول إلى خادم الختم الزمني {0}: {1}.</translation>
    </message>
    <message>
        <source>The train split has no authentic images.</source>
        <translation>ليست في قسم التدريب صور أصلية.</translation>
    </message>
    <message>
        <source>The train split has no manipulated images.</source>
        <translation>ليست في قسم التدريب صور معدّلة.</translation>
    </message>
    <message>
        <source>The train split is empty.</source>
        <translation>قسم التدريب فارغ.</translation>
    </message>
    <message>
        <source>The training cannot be deleted: {0}.</source>
        <translation>لا يمكن حذف التدريب: {0}.</translation>
    </message>
    <message>
        <source>The training could not be started: {0}.</source>
        <translation>تعذّر بدء التدريب: {0}.</translation>
    </message>
    <message>
        <source>The training could not be told: {0}.</source>
        <translation>تعذّر إبلاغ التدريب: {0}.</translation>
    </message>
    <message>
        <source>The training is at work.</source>
        <translation>التدريب جارٍ.</translation>
    </message>
    <message>
        <source>The training is finished.</source>
        <translation>اكتمل التدريب.</translation>
    </message>
    <message>
        <source>The training made nothing better: the current model stays.</source>
        <translation>لم يحسّن التدريب شيئًا: يبقى النموذج الحالي.</translation>
    </message>
    <message>
        <source>The training stopped because of an error in the program.</source>
        <translation>توقّف التدريب بسبب خطأ في البرنامج.</translation>
    </message>
    <message>
        <source>The training was begun with the images as they are.</source>
        <translation>بدأ التدريب بالصور كما هي.</translation>
    </message>
    <message>
        <source>The training was begun.</source>
        <translation>بدأ التدريب.</translation>
    </message>
    <message>
        <source>The training was interrupted: its process has ended without a last word.</source>
        <translation>انقطع التدريب: انتهت عمليته دون كلمة أخيرة.</translation>
    </message>
    <message>
        <source>The trial could not be started: {0}.</source>
        <translation>تعذّر بدء التجربة: {0}.</translation>
    </message>
    <message>
        <source>The trial ended without a result.</source>
        <translation>انتهت التجربة بلا نتيجة.</translation>
    </message>
    <message>
        <source>The trusted certificates cannot be read.</source>
        <translation>تعذّرت قراءة الشهادات الموثوقة.</translation>
    </message>
    <message>
        <source>The two checkpoints were not measured on the same images.</source>
        <translation>لم يُقَس النموذجان على الصور نفسها.</translation>
    </message>
    <message>
        <source>The validation split has no authentic images.</source>
        <translation>ليست في قسم التحقق صور أصلية.</translation>
    </message>
    <message>
        <source>The validation split has no manipulated images.</source>
        <translation>ليست في قسم التحقق صور معدّلة.</translation>
    </message>
    <message>
        <source>The validation split is empty.</source>
        <translation>قسم التحقق فارغ.</translation>
    </message>
    <message>
        <source>The validator gave no verdict ({0}).</source>
        <translation>لم يعطِ المتحقق حكمًا ({0}).</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>أُوقف التحقق.</translation>
    </message>
    <message>
        <source>The view was stopped.</source>
        <translation>أُوقف العرض.</translation>
    </message>
    <message>
        <source>The view {0} has no setting {1} = {2}.</source>
        <translation>ليس للعرض {0} الإعداد {1} = {2}.</translation>
    </message>
    <message>
        <source>The weights are too large.</source>
        <translation>الأوزان أكبر مما ينبغي.</translation>
    </message>
    <message>
        <source>The weights hold values that are not numbers: {0}.</source>
        <translation>في الأوزان قيم ليست أعدادًا: {0}.</translation>
    </message>
    <message>
        <source>The weights of “{0}” are not those that were added (sha256 differs).</source>
        <translation>أوزان «{0}» ليست التي أُضيفت (تختلف sha256).</translation>
    </message>
    <message>
        <source>The weights on the disk are not the ones that were trained.</source>
        <translation>الأوزان على القرص ليست التي دُرّبت.</translation>
    </message>
    <message>
        <source>The weights {0} are damaged or not a safetensors file: {1}.</source>
        <translation>الأوزان {0} تالفة أو ليست ملف safetensors: {1}.</translation>
    </message>
    <message>
        <source>The weights {0} are not those its card describes (sha256 differs).</source>
        <translation>الأوزان {0} ليست التي تصفها بطاقتها (تختلف sha256).</translation>
    </message>
    <message>
        <source>The {0} split of {1} {2}.</source>
        <translation>القسم {0} من {1} {2}.</translation>
    </message>
    <message>
        <source>The {0} thumbnail does not show the same picture, or another part of it.</source>
        <translation>لا تُظهر الصورة المصغرة {0} الصورة نفسها، أو تُظهر جزءًا آخر منها.</translation>
    </message>
    <message>
        <source>The {0} thumbnail shows the picture only when {1}: the picture was turned without it.</source>
        <translation>لا تُظهر الصورة المصغرة {0} الصورة إلا إذا {1}: أُديرت الصورة من دونها.</translation>
    </message>
    <message>
        <source>The {0} {1}... is longer than {2} bytes.</source>
        <translation>إن {0} {1}... أطول من {2} بايت.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>There are masks among the authentic images: {0}.</source>
        <translation>توجد أقنعة بين الصور الأصلية: {0}.</translation>
    </message>
    <message>
        <source>There are masks beside the pairs: {0}.</source>
        <translation>توجد أقنعة بجانب الأزواج: {0}.</translation>
    </message>
    <message>
        <source>There are no authentic images.</source>
        <translation>لا توجد صور أصلية.</translation>
    </message>
    <message>
        <source>There are no images yet.</source>
        <translation>لا صور بعد.</translation>
    </message>
    <message>
        <source>There are no manipulated images.</source>
        <translation>لا توجد صور معدّلة.</translation>
    </message>
    <message>
        <source>There are no originals for the images in {0}.</source>
        <translation>لا أصول للصور في {0}.</translation>
    </message>
    <message>
        <source>There are only {0} authentic images.</source>
        <translation>عدد الصور الأصلية {0} فقط.</translation>
    </message>
    <message>
        <source>There are only {0} manipulated images.</source>
        <translation>عدد الصور المعدّلة {0} فقط.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>الموجود: {0}.</translation>
    </message>
    <message>
        <source>There is a case in this folder already.</source>
        <translation>في هذا المجلد قضية بالفعل.</translation>
    </message>
    <message>
        <source>There is no authentic image to train on.</source>
        <translation>لا توجد صورة أصلية للتدريب عليها.</translation>
    </message>
    <message>
        <source>There is no case at {0}.</source>
        <translation>لا قضية في {0}.</translation>
    </message>
    <message>
        <source>There is no current model to compare with; the new one was measured on {0} held-out images.</source>
        <translation>لا يوجد نموذج حالي للمقارنة به؛ قيس الجديد على {0} صورة محجوزة.</translation>
    </message>
    <message>
        <source>There is no current model to fine-tune.</source>
        <translation>لا نموذج حاليًّا لصقله.</translation>
    </message>
    <message>
        <source>There is no device {0}.</source>
        <translation>لا يوجد الجهاز {0}.</translation>
    </message>
    <message>
        <source>There is no image for {0}.</source>
        <translation>لا توجد صورة مقابلة: {0}.</translation>
    </message>
    <message>
        <source>There is no image in {0}.</source>
        <translation>لا صورة في {0}.</translation>
    </message>
    <message>
        <source>There is no image on which both checkpoints could be compared.</source>
        <translation>لا توجد صورة يمكن مقارنة النموذجين عليها.</translation>
    </message>
    <message>
        <source>There is no loss {0}.</source>
        <translation>لا توجد الخسارة {0}.</translation>
    </message>
    <message>
        <source>There is no manipulated image to train on.</source>
        <translation>لا توجد صورة جرى التلاعب بها للتدريب عليها.</translation>
    </message>
    <message>
        <source>There is no model named “{0}”.</source>
        <translation>لا يوجد نموذج اسمه «{0}».</translation>
    </message>
    <message>
        <source>There is no optimiser {0}.</source>
        <translation>لا يوجد المحسِّن {0}.</translation>
    </message>
    <message>
        <source>There is no original for {0}.</source>
        <translation>لا يوجد أصل مقابل: {0}.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>لا خطة بعد.</translation>
    </message>
    <message>
        <source>There is no pool.json in {0}.</source>
        <translation>لا يوجد pool.json في {0}.</translation>
    </message>
    <message>
        <source>There is no precision {0}.</source>
        <translation>لا توجد الدقة {0}.</translation>
    </message>
    <message>
        <source>There is no room for the model: {0} MB are needed, {1} MB are free.</source>
        <translation>لا مكان للنموذج: المطلوب {0} م.ب، والمتاح {1} م.ب.</translation>
    </message>
    <message>
        <source>There is no room on the disk for {0}.</source>
        <translation>لا مكان على القرص لـ {0}.</translation>
    </message>
    <message>
        <source>There is no signing key yet.</source>
        <translation>لا يوجد مفتاح توقيع بعد.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد مثل هذا الملف.</translation>
    </message>
    <message>
        <source>There is no such file: a part of its path is not a folder.</source>
        <translation>لا يوجد مثل هذا الملف: جزء من مساره ليس مجلدًا.</translation>
    </message>
    <message>
        <source>There is no such file: its name holds a zero byte.</source>
        <translation>لا يوجد مثل هذا الملف: في اسمه بايت صفري.</translation>
    </message>
    <message>
        <source>There is no usable CUDA graphics card.</source>
        <translation>لا توجد بطاقة رسوميات CUDA صالحة للاستعمال.</translation>
    </message>
    <message>
        <source>There is no validation figure {0}.</source>
        <translation>لا يوجد مقياس التحقق {0}.</translation>
    </message>
    <message>
        <source>There is no view named {0}.</source>
        <translation>لا يوجد عرض اسمه {0}.</translation>
    </message>
    <message>
        <source>There is not enough memory for samples of {0} pixels.</source>
        <translation>لا تكفي الذاكرة لعينات من {0} بكسل.</translation>
    </message>
    <message>
        <source>There is not enough memory to analyse this image.</source>
        <translation>لا توجد ذاكرة كافية لتحليل هذه الصورة.</translation>
    </message>
    <message>
        <source>There is nothing named {0} to freeze.</source>
        <translation>لا يوجد ما اسمه {0} لتجميده.</translation>
    </message>
    <message>
        <source>There is nothing to locate in such a picture. Keep it only if all of it was made.</source>
        <translation>لا شيء يُحدَّد موضعه في صورة كهذه. أبقِها فقط إن كانت مصنوعة كلها.</translation>
    </message>
    <message>
        <source>There is nothing to plan at this point.</source>
        <translation>لا شيء للتخطيط في هذه المرحلة.</translation>
    </message>
    <message>
        <source>There is only 1 authentic image.</source>
        <translation>لا توجد إلا صورة أصلية واحدة.</translation>
    </message>
    <message>
        <source>There is only 1 manipulated image.</source>
        <translation>لا توجد إلا صورة معدّلة واحدة.</translation>
    </message>
    <message>
        <source>There is too little data to tell which model is better: on the {0} the difference may as well be chance ({1}).</source>
        <translation>البيانات أقل من أن تبيّن أي النموذجين أفضل: قد يكون الفرق على {0} مجرد مصادفة ({1}).</translation>
    </message>
    <message>
        <source>There is too little data to tell: {0} scenes are held out, and at least {1} are needed.</source>
        <translation>البيانات أقل من أن تبيّن ذلك: المشاهد المحجوزة {0}، والمطلوب {1} على الأقل.</translation>
    </message>
    <message>
        <source>There is too little room on the disk: {0} MB are free, and the training needs {1} MB.</source>
        <translation>المساحة على القرص أقل مما ينبغي: المتاح {0} م.ب، ويحتاج التدريب إلى {1} م.ب.</translation>
    </message>
    <message>
        <source>There was not enough memory to analyse this image.</source>
        <translation>لم تكن هناك ذاكرة كافية لتحليل هذه الصورة.</translation>
    </message>
    <message>
        <source>There was not enough memory.</source>
        <translation>لم تكن هناك ذاكرة كافية.</translation>
    </message>
    <message>
        <source>These results were made with different models, and a report is about one.</source>
        <translation>أُنتجت هذه النتائج بنماذج مختلفة، والتقرير عن نموذج واحد.</translation>
    </message>
    <message>
        <source>They are not used. If the images were edited, add the folder as images with masks.</source>
        <translation>لا تُستعمل. وإن كانت الصور معدّلة فأضف المجلد بوصفه صورًا مع أقنعة.</translation>
    </message>
    <message>
        <source>They are not used: what was changed is where the two images of a pair differ.</source>
        <translation>لا تُستعمل: ما غُيّر هو موضع اختلاف صورتي الزوج.</translation>
    </message>
    <message>
        <source>They are used as authentic images.</source>
        <translation>تُستعمل صورًا أصلية.</translation>
    </message>
    <message>
        <source>They come with the program or from your own files.</source>
        <translation>تأتي مع البرنامج أو من ملفاتك أنت.</translation>
    </message>
    <message>
        <source>Thin lines along edges come from another way of reducing. An even tint comes from a colour profile or brightness applied later. A thumbnail that agrees shows nothing: most programs make a new one.</source>
        <translation>تأتي الخطوط الرفيعة على الحواف من طريقة تصغير أخرى. وتأتي الصبغة المتساوية من ملف ألوان أو سطوع طُبّق لاحقًا. والصورة المصغرة الموافقة لا تدل على شيء: فمعظم البرامج تصنع واحدة جديدة.</translation>
    </message>
    <message>
        <source>This case is open in another window.</source>
        <translation>هذه القضية مفتوحة في نافذة أخرى.</translation>
    </message>
    <message>
        <source>This check could not be made.</source>
        <translation>تعذّر إجراء هذا الفحص.</translation>
    </message>
    <message>
        <source>This computer has not enough free memory for the decoded image.</source>
        <translation>ليس في هذا الحاسوب ذاكرة حرة كافية للصورة بعد فك ترميزها.</translation>
    </message>
    <message>
        <source>This copy of the program has no trained network, so images can be opened and inspected but not analysed.</source>
        <translation>ليست في هذه النسخة من البرنامج شبكة مدرَّبة، فيمكن فتح الصور وفحصها لا تحليلها.</translation>
    </message>
    <message>
        <source>This file is not in the case.</source>
        <translation>ليس هذا الملف في القضية.</translation>
    </message>
    <message>
        <source>This format cannot hold any</source>
        <translation>لا يمكن لهذه الصيغة أن تحوي شيئًا منها</translation>
    </message>
    <message>
        <source>This is a HEIF file whose image is not coded by HEVC, which this version does not decode.</source>
        <translation>هذا ملف HEIF صورته غير مرمّزة بـ HEVC، ولا يفك هذا الإصدار ترميزها.</translation>
    </message>
    <message>
        <source>This is a PDF document, not an image.</source>
        <translation>هذا مستند PDF، لا صورة.</translation>
    </message>
    <message>
        <source>This is a camera&apos;s raw file, which this version does not decode.</source>
        <translation>هذا ملف خام من كاميرا، ولا يفك هذا الإصدار ترميزه.</translation>
    </message>
    <message>
        <source>This is a folder, not an image.</source>
        <translation>هذا مجلد، لا صورة.</translation>
    </message>
    <message>
        <source>This is a text file, not an image.</source>
        <translation>هذا ملف نصي، لا صورة.</translation>
    </message>
    <message>
        <source>This is a video, not an image.</source>
        <translation>هذا فيديو، لا صورة.</translation>
    </message>
    <message>
        <source>This is an SVG drawing, not a photograph.</source>
        <translation>هذا رسم SVG، لا صورة فوتوغرافية.</translation>
    </message>
    <message>
        <source>This is {0}, which is not decoded.</source>
        <translation>المحتوى {0}؛ ولا يُفك ترميز هذا النوع.</translation>
    </message>
    <message>
        <source>This machine does not compute in {0} (PALIMPSEST_PRECISION).</source>
        <translation>لا يحسب هذا الحاسوب بدقة {0} (PALIMPSEST_PRECISION).</translation>
    </message>
    <message>
        <source>This machine is too slow to train and compare in this time.</source>
        <translation>هذا الحاسوب أبطأ من أن يدرّب ويقارن في هذا الوقت.</translation>
    </message>
    <message>
        <source>This model is in the list already: {0}.</source>
        <translation>هذا النموذج في القائمة بالفعل: {0}.</translation>
    </message>
    <message>
        <source>This view has no picture to write.</source>
        <translation>ليس لهذا العرض صورة تُكتب.</translation>
    </message>
    <message>
        <source>This was not timed; time it first.</source>
        <translation>لم يُقَس زمن هذا؛ قِسه أولًا.</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>الصورة المصغرة</translation>
    </message>
    <message>
        <source>Thumbnail difference</source>
        <translation>الفرق عن الصورة المصغرة</translation>
    </message>
    <message>
        <source>Time of signing</source>
        <translation>وقت التوقيع</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>الختم الزمني</translation>
    </message>
    <message>
        <source>Time stamp of</source>
        <translation>الختم الزمني من</translation>
    </message>
    <message>
        <source>Time stamp of a signed report (RFC 3161)</source>
        <translation>الختم الزمني لتقرير موقَّع (RFC 3161)</translation>
    </message>
    <message>
        <source>Timing steps of {0} pixels</source>
        <translation>قياس زمن خطوات من {0} بكسل</translation>
    </message>
    <message>
        <source>Timing the comparison</source>
        <translation>قياس زمن المقارنة</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>حد التسامح</translation>
    </message>
    <message>
        <source>Traces of an earlier compression are too weak to say where they are missing</source>
        <translation>آثار ضغط سابق أضعف من أن تبيّن أين تغيب</translation>
    </message>
    <message>
        <source>Traces of an earlier compression contradict each other; the picture is left dark.</source>
        <translation>آثار ضغط سابق متناقضة؛ وتُركت الصورة مظلمة.</translation>
    </message>
    <message>
        <source>Traces of an earlier compression were measured at {0} of {1} frequencies; in {2} % of the blocks they are probably missing.</source>
        <translation>قيست آثار ضغط سابق عند {0} من {1} ترددًا؛ ويُحتمل أنها غائبة في {2} % من الكتل.</translation>
    </message>
    <message>
        <source>Traces of an earlier compression were measured in too few blocks to be told from</source>
        <translation>قيست آثار ضغط سابق في كتل أقل من أن تُميَّز من</translation>
    </message>
    <message>
        <source>Train for longer; a checkpoint is only written for a network that does.</source>
        <translation>درّب مدة أطول؛ فلا يُكتب ملف أوزان إلا لشبكة تفعل ذلك.</translation>
    </message>
    <message>
        <source>Train from scratch, or choose a model.</source>
        <translation>درّب من الصفر، أو اختر نموذجًا.</translation>
    </message>
    <message>
        <source>Train on crops of one size, and do not trust image-level figures on this set.</source>
        <translation>درّب على قصاصات بحجم واحد، ولا تثق بأرقام الصور على هذه المجموعة.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Training draws both alike often, so the few are seen again and again. Add authentic images.</source>
        <translation>يسحب التدريب الصنفين بالتساوي، فتتكرر الصور القليلة مرارًا. أضف صورًا أصلية.</translation>
    </message>
    <message>
        <source>Training draws both alike often, so the few are seen again and again. Add manipulated images.</source>
        <translation>يسحب التدريب الصنفين بالتساوي، فتتكرر الصور القليلة مرارًا. أضف صورًا معدّلة.</translation>
    </message>
    <message>
        <source>Training is started by torch.distributed.run with more than one process.</source>
        <translation>يُبدأ التدريب بـ torch.distributed.run بأكثر من عملية.</translation>
    </message>
    <message>
        <source>Training needs at least {0} of each class and is worth little below {1}.</source>
        <translation>يحتاج التدريب إلى {0} من كل صنف على الأقل، ولا يجدي كثيرًا دون {1}.</translation>
    </message>
    <message>
        <source>Training on several devices or machines</source>
        <translation>التدريب على عدة أجهزة أو حواسيب</translation>
    </message>
    <message>
        <source>Trains anew</source>
        <translation>يدرّب من الصفر</translation>
    </message>
    <message>
        <source>Transparency was dropped; colours are kept as stored, not blended.</source>
        <translation>أُسقطت الشفافية؛ وبقيت الألوان كما هي مخزَّنة بلا مزج.</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>قائمة الثقة</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>موثوق</translation>
    </message>
    <message>
        <source>Try again later, or write the report without a time stamp.</source>
        <translation>حاول لاحقًا، أو اكتب التقرير بلا ختم زمني.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول من جديد.</translation>
    </message>
    <message>
        <source>Type it again without them.</source>
        <translation>اكتبه من جديد من دونها.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>اكتب واحدًا.</translation>
    </message>
    <message>
        <source>Typesetting the report</source>
        <translation>تنضيد التقرير</translation>
    </message>
    <message>
        <source>Unlike its thumbnail</source>
        <translation>مخالفة لصورتها المصغرة</translation>
    </message>
    <message>
        <source>Unpacking the case</source>
        <translation>فك القضية</translation>
    </message>
    <message>
        <source>Untouched pictures with a response</source>
        <translation>صور لم تُمس مع استجابة</translation>
    </message>
    <message>
        <source>Update the program to import it.</source>
        <translation>حدّث البرنامج لاستيرادها.</translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation>حدّث البرنامج لفتحه.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>Use --device cpu.</source>
        <translation>استعمل --device cpu.</translation>
    </message>
    <message>
        <source>Use a key with a valid certificate, or move the old key file away.</source>
        <translation>استعمل مفتاحًا بشهادة صالحة، أو انقل ملف المفتاح القديم.</translation>
    </message>
    <message>
        <source>Use a multiple of their number.</source>
        <translation>استعمل مضاعفًا لعددها.</translation>
    </message>
    <message>
        <source>Use adamw or adam.</source>
        <translation>استعمل adamw أو adam.</translation>
    </message>
    <message>
        <source>Use another key, or write the report without a signature.</source>
        <translation>استعمل مفتاحًا آخر، أو اكتب التقرير بلا توقيع.</translation>
    </message>
    <message>
        <source>Use at most {0}.</source>
        <translation>استعمل {0} على الأكثر.</translation>
    </message>
    <message>
        <source>Use auto, cpu or cuda.</source>
        <translation>استعمل auto أو cpu أو cuda.</translation>
    </message>
    <message>
        <source>Use some of them after all.</source>
        <translation>استعمل بعضها مع ذلك.</translation>
    </message>
    <message>
        <source>Use the masks</source>
        <translation>استعمال الأقنعة</translation>
    </message>
    <message>
        <source>Use the masks: {0}</source>
        <translation>استعمال الأقنعة: {0}</translation>
    </message>
    <message>
        <source>Use the network it was begun with, or an empty folder.</source>
        <translation>استعمل الشبكة التي بدأ بها، أو مجلدًا فارغًا.</translation>
    </message>
    <message>
        <source>Use the original that was edited, uncropped.</source>
        <translation>استعمل الأصل الذي عُدّل، بلا اقتطاع.</translation>
    </message>
    <message>
        <source>Use the processor: device cpu or auto.</source>
        <translation>استعمل المعالج: الجهاز cpu أو auto.</translation>
    </message>
    <message>
        <source>Use the program that built it, or build it again from its images.</source>
        <translation>استعمل البرنامج الذي بناها، أو ابنِها من جديد من صورها.</translation>
    </message>
    <message>
        <source>Use the same seed and batch, or an empty folder.</source>
        <translation>استعمل البذرة والدفعة نفسيهما، أو مجلدًا فارغًا.</translation>
    </message>
    <message>
        <source>Use them after all</source>
        <translation>استعمالها مع ذلك</translation>
    </message>
    <message>
        <source>Use {0}.</source>
        <translation>استعمل {0}.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Valid, and the signer is on the trust list</source>
        <translation>صالحة، والموقِّع في قائمة الثقة</translation>
    </message>
    <message>
        <source>Valid, but the signer is not on the trust list</source>
        <translation>صالحة، لكن الموقِّع ليس في قائمة الثقة</translation>
    </message>
    <message>
        <source>View: {0}</source>
        <translation>عرض: {0}</translation>
    </message>
    <message>
        <source>Wait until it ends, or choose another folder.</source>
        <translation>انتظر حتى ينتهي، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Wait until it has been copied or downloaded completely, then open it again.</source>
        <translation>انتظر حتى يكتمل نسخه أو تنزيله، ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or choose another name.</source>
        <translation>انتظر حتى ينتهي، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Wait until it is done, or pause it.</source>
        <translation>انتظر حتى يكتمل، أو أوقفه مؤقتًا.</translation>
    </message>
    <message>
        <source>Web pages and metadata links</source>
        <translation>صفحات الويب وروابط البيانات الوصفية</translation>
    </message>
    <message>
        <source>Weights and card do not belong together; {0}.</source>
        <translation>الأوزان والبطاقة لا تنتميان معًا؛ {0}.</translation>
    </message>
    <message>
        <source>Weights are .safetensors files; other formats can carry programs.</source>
        <translation>الأوزان ملفات .safetensors؛ وقد تحمل الصيغ الأخرى برامج.</translation>
    </message>
    <message>
        <source>Weights that are not finite are not saved: {0}.</source>
        <translation>لا تُحفظ الأوزان غير المنتهية: {0}.</translation>
    </message>
    <message>
        <source>Weights, gradients and measured values, unencrypted.</source>
        <translation>أوزان وتدرّجات وقيم مقيسة، بلا تشفير.</translation>
    </message>
    <message>
        <source>What a filter takes for noise. As a map of strength: bright where the noise is strong. As the residual itself: grey where there is none.</source>
        <translation>ما يعدّه مرشِّح تشويشًا. كخريطة شدة: مضيء حيث يشتد التشويش. وكبقايا: رمادي حيث لا تشويش.</translation>
    </message>
    <message>
        <source>What it says stands above; run this again to go on.</source>
        <translation>ما يقوله مذكور أعلاه؛ شغّل هذا من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>What the first brackets match names the group, for example &apos;(scene[0-9]+)&apos;.</source>
        <translation>ما تطابقه الأقواس الأولى يسمّي المجموعة، مثلًا &apos;(scene[0-9]+)&apos;.</translation>
    </message>
    <message>
        <source>What the network runs on. A change takes effect with the next analysis.</source>
        <translation>ما تعمل عليه الشبكة. يسري التغيير مع التحليل التالي.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>What was finished before is kept; run the same command again to go on.</source>
        <translation>ما اكتمل من قبل محفوظ؛ شغّل الأمر نفسه من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>What was signed has been changed since, or the signature itself has.</source>
        <translation>ما وُقّع تغيّر بعد ذلك، أو تغيّر التوقيع نفسه.</translation>
    </message>
    <message>
        <source>What was signed is unchanged, byte for byte.</source>
        <translation>ما وُقّع لم يتغيّر، بايتًا ببايت.</translation>
    </message>
    <message>
        <source>What was trained is kept. Copy the details and report them, then try again.</source>
        <translation>يُحتفظ بما دُرِّب. انسخ التفاصيل وأبلغ بها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Whether the file carries valid content credentials could not be checked.</source>
        <translation>تعذّر التحقق من أن الملف يحمل بيانات اعتماد محتوى صالحة.</translation>
    </message>
    <message>
        <source>Whether the model kept what the earlier one did cannot be told from the regression set: {0}.</source>
        <translation>لا يتبيّن من مجموعة اختبار التراجع هل احتفظ النموذج بما كان يفعله السابق: {0}.</translation>
    </message>
    <message>
        <source>White is</source>
        <translation>الأبيض هو</translation>
    </message>
    <message>
        <source>Without them the two models cannot be compared fairly.</source>
        <translation>من دونها لا يمكن مقارنة النموذجين مقارنة عادلة.</translation>
    </message>
    <message>
        <source>Write paths relative to the folder of the table.</source>
        <translation>اكتب مسارات نسبية إلى مجلد الجدول.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Writing images</source>
        <translation>كتابة الصور</translation>
    </message>
    <message>
        <source>XMP names a provenance record kept elsewhere; it was not fetched.</source>
        <translation>يسمّي XMP سجل منشأ محفوظًا في مكان آخر؛ ولم يُجلب.</translation>
    </message>
    <message>
        <source>XMP says it was changed {0}, before it was {1} {2}.</source>
        <translation>يقول XMP إنها عُدّلت في {0}، قبل أن تكون {1} في {2}.</translation>
    </message>
    <message>
        <source>XMP says it was taken {0}, EXIF {1}.</source>
        <translation>يقول XMP إنها التُقطت في {0}، ويقول EXIF في {1}.</translation>
    </message>
    <message>
        <source>YCbCr was converted to RGB by the JFIF formula.</source>
        <translation>حُوّل YCbCr إلى RGB بصيغة JFIF.</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>أرشيف 7z</translation>
    </message>
    <message>
        <source>a C2PA box</source>
        <translation>صندوق C2PA</translation>
    </message>
    <message>
        <source>a C2PA chunk</source>
        <translation>قطعة C2PA</translation>
    </message>
    <message>
        <source>a C2PA extension</source>
        <translation>امتداد C2PA</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>صورة JPEG 2000</translation>
    </message>
    <message>
        <source>a JPEG XL image</source>
        <translation>صورة JPEG XL</translation>
    </message>
    <message>
        <source>a JPEG XR image</source>
        <translation>صورة JPEG XR</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>a PNG</source>
        <translation>ملف PNG</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>مستند Photoshop</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>ملف PostScript</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>أرشيف RAR</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>أرشيف ZIP</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>أرشيف ZIP أو مستند مكتبي</translation>
    </message>
    <message>
        <source>a caBX chunk</source>
        <translation>قطعة caBX</translation>
    </message>
    <message>
        <source>a check has no state</source>
        <translation>فحص بلا حالة</translation>
    </message>
    <message>
        <source>a check is not an object</source>
        <translation>فحص ليس كائنًا</translation>
    </message>
    <message>
        <source>a colour component is missing</source>
        <translation>أحد مكوّنات اللون مفقود</translation>
    </message>
    <message>
        <source>a cursor file</source>
        <translation>ملف مؤشر</translation>
    </message>
    <message>
        <source>a detail is not a pair</source>
        <translation>تفصيل ليس زوجًا</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>a picture of a screen, as its signer declares</source>
        <translation>صورة لشاشة، كما يصرّح موقِّعها</translation>
    </message>
    <message>
        <source>a signed statement is missing</source>
        <translation>تصريح موقَّع مفقود</translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation>ملف صوت أو فيديو</translation>
    </message>
    <message>
        <source>a statement does not match its signed digest</source>
        <translation>تصريح لا يطابق بصمته الموقَّعة</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>an Encapsulated PostScript file</source>
        <translation>ملف Encapsulated PostScript</translation>
    </message>
    <message>
        <source>an attachment is damaged</source>
        <translation>أحد المرفقات تالف</translation>
    </message>
    <message>
        <source>an attachment is not a file</source>
        <translation>أحد المرفقات ليس ملفًا</translation>
    </message>
    <message>
        <source>an attachment is packed in a way this program does not use</source>
        <translation>أحد المرفقات مضغوط بطريقة لا يستعملها هذا البرنامج</translation>
    </message>
    <message>
        <source>an icon file</source>
        <translation>ملف أيقونة</translation>
    </message>
    <message>
        <source>and another outcome.</source>
        <translation>ونتيجة أخرى.</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>و{0} أخرى</translation>
    </message>
    <message>
        <source>another JPEG</source>
        <translation>ملف JPEG آخر</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>at analysis</source>
        <translation>عند التحليل</translation>
    </message>
    <message>
        <source>at export</source>
        <translation>عند التصدير</translation>
    </message>
    <message>
        <source>at import</source>
        <translation>عند الإدخال</translation>
    </message>
    <message>
        <source>at most {0} of authentic photographs; {1}</source>
        <translation>{0} من الصور الأصلية على الأكثر؛ {1}</translation>
    </message>
    <message>
        <source>at most {0} of the area of authentic photographs marked; validation split of the pools, {1} photographs</source>
        <translation>يُعلَّم {0} من مساحة الصور الأصلية على الأكثر؛ حصة التحقق من مجموعات الصور: {1} صورة</translation>
    </message>
    <message>
        <source>authentic images of the data set&apos;s test split</source>
        <translation>صور أصلية من حصة الاختبار في مجموعة البيانات</translation>
    </message>
    <message>
        <source>authentic photographs</source>
        <translation>صور أصلية</translation>
    </message>
    <message>
        <source>authentic photographs of the pools&apos; test split</source>
        <translation>صور أصلية من حصة الاختبار في مجموعات الصور</translation>
    </message>
    <message>
        <source>boxes of content credentials outside their place</source>
        <translation>صناديق بيانات اعتماد محتوى في غير مكانها</translation>
    </message>
    <message>
        <source>by the signal {0}</source>
        <translation>بالإشارة {0}</translation>
    </message>
    <message>
        <source>cannot be read and was not compared</source>
        <translation>تتعذّر قراءته ولم يُقارن</translation>
    </message>
    <message>
        <source>captured by a camera with computation, as its signer declares</source>
        <translation>التقطتها كاميرا مع معالجة حسابية، كما يصرّح موقِّعها</translation>
    </message>
    <message>
        <source>captured by a camera, as its signer declares</source>
        <translation>التقطتها كاميرا، كما يصرّح موقِّعها</translation>
    </message>
    <message>
        <source>chance; the picture is left dark.</source>
        <translation>المصادفة؛ وتُركت الصورة مظلمة.</translation>
    </message>
    <message>
        <source>checks is not a short list</source>
        <translation>checks ليست قائمة قصيرة</translation>
    </message>
    <message>
        <source>comment or text</source>
        <translation>تعليق أو نص</translation>
    </message>
    <message>
        <source>comments or texts</source>
        <translation>تعليقات أو نصوص</translation>
    </message>
    <message>
        <source>composed of several pictures, as its signer declares</source>
        <translation>مركَّبة من عدة صور، كما يصرّح موقِّعها</translation>
    </message>
    <message>
        <source>could not be assessed</source>
        <translation>تعذّر تقييمها</translation>
    </message>
    <message>
        <source>data set in HDF5</source>
        <translation>مجموعة بيانات بصيغة HDF5</translation>
    </message>
    <message>
        <source>details is not a list</source>
        <translation>details ليست قائمة</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>edited image</source>
        <translation>صورة معدّلة</translation>
    </message>
    <message>
        <source>edited images and their originals</source>
        <translation>صور معدّلة وأصولها</translation>
    </message>
    <message>
        <source>findings.json does not give the size of an image</source>
        <translation>لا يعطي findings.json حجم إحدى الصور</translation>
    </message>
    <message>
        <source>findings.json is not attached: this is no report of ours.</source>
        <translation>ملف findings.json غير مرفق: ليس هذا تقريرًا من هذا البرنامج.</translation>
    </message>
    <message>
        <source>full resolution</source>
        <translation>الدقة الكاملة</translation>
    </message>
    <message>
        <source>has no authentic images</source>
        <translation>ليست فيه صور أصلية</translation>
    </message>
    <message>
        <source>has no images</source>
        <translation>ليست فيه صور</translation>
    </message>
    <message>
        <source>has no manipulated images</source>
        <translation>ليست فيه صور جرى التلاعب بها</translation>
    </message>
    <message>
        <source>has signed pixels, for which there is no stated rule</source>
        <translation>فيها بكسلات بإشارة، ولا قاعدة مقررة لها</translation>
    </message>
    <message>
        <source>has {0} pixels, for which there is no stated rule</source>
        <translation>فيها بكسلات {0}، ولا قاعدة مقررة لها</translation>
    </message>
    <message>
        <source>held-out image</source>
        <translation>صورة محجوزة</translation>
    </message>
    <message>
        <source>image AUC</source>
        <translation>AUC الصور</translation>
    </message>
    <message>
        <source>images listed in index.csv</source>
        <translation>صور مدرجة في index.csv</translation>
    </message>
    <message>
        <source>images with masks</source>
        <translation>صور مع أقنعة</translation>
    </message>
    <message>
        <source>index.csv: {0}</source>
        <translation>ملف index.csv: {0}</translation>
    </message>
    <message>
        <source>installer/bootstrap.py is run, by hand, to set up a new machine.</source>
        <translation>يُشغَّل installer/bootstrap.py يدويًّا لإعداد حاسوب جديد.</translation>
    </message>
    <message>
        <source>is a file, not a folder</source>
        <translation>ملف، لا مجلد</translation>
    </message>
    <message>
        <source>it gave no map</source>
        <translation>لم يعطِ خريطة</translation>
    </message>
    <message>
        <source>it has more parts than it should</source>
        <translation>أجزاؤه أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>it is {0}x{1} against {2}x{3}{4}</source>
        <translation>حجمه {0}x{1} بدل {2}x{3}{4}</translation>
    </message>
    <message>
        <source>it should be a whole number from {0} to {1}</source>
        <translation>ينبغي أن يكون عددًا صحيحًا من {0} إلى {1}</translation>
    </message>
    <message>
        <source>it should be one line of up to {0} characters</source>
        <translation>ينبغي أن يكون سطرًا واحدًا من {0} محرفًا على الأكثر</translation>
    </message>
    <message>
        <source>it should be one of {0}</source>
        <translation>ينبغي أن يكون واحدًا من {0}</translation>
    </message>
    <message>
        <source>it should be true or false</source>
        <translation>ينبغي أن يكون true أو false</translation>
    </message>
    <message>
        <source>it was signed outside the validity of the certificate</source>
        <translation>وُقّعت خارج مدة صلاحية الشهادة</translation>
    </message>
    <message>
        <source>its data end before the image does</source>
        <translation>تنتهي بياناتها قبل انتهاء الصورة</translation>
    </message>
    <message>
        <source>its last scans are missing</source>
        <translation>مسحاتها الأخيرة مفقودة</translation>
    </message>
    <message>
        <source>its weights are not those that were added (sha256 differs).</source>
        <translation>أوزانه ليست التي أُضيفت (تختلف sha256).</translation>
    </message>
    <message>
        <source>keeping the high bits of each value</source>
        <translation>بإبقاء البتات العليا من كل قيمة</translation>
    </message>
    <message>
        <source>keys of {0} differ ({1})</source>
        <translation>مفاتيح {0} مختلفة ({1})</translation>
    </message>
    <message>
        <source>left as stored</source>
        <translation>تُركت كما هي مخزَّنة</translation>
    </message>
    <message>
        <source>libavif&apos;s rounding</source>
        <translation>تقريب libavif</translation>
    </message>
    <message>
        <source>libheif&apos;s rounding</source>
        <translation>تقريب libheif</translation>
    </message>
    <message>
        <source>made by a generative model, as its signer declares</source>
        <translation>صنعها نموذج توليدي، كما يصرّح موقِّعها</translation>
    </message>
    <message>
        <source>made by an algorithm, as its signer declares</source>
        <translation>صنعتها خوارزمية، كما يصرّح موقِّعها</translation>
    </message>
    <message>
        <source>megapixels</source>
        <translation>ميغابكسل</translation>
    </message>
    <message>
        <source>mirrored and rotated by 90° anticlockwise</source>
        <translation>عُكست الصورة وأُديرت 90° بعكس عقارب الساعة</translation>
    </message>
    <message>
        <source>mirrored and rotated by 90° clockwise</source>
        <translation>عُكست الصورة وأُديرت 90° باتجاه عقارب الساعة</translation>
    </message>
    <message>
        <source>mirrored left to right</source>
        <translation>عُكست الصورة من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>mirrored top to bottom</source>
        <translation>عُكست الصورة من أعلى إلى أسفل</translation>
    </message>
    <message>
        <source>more than {0} GiB</source>
        <translation>أكثر من {0} GiB</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>no response above threshold</source>
        <translation>لا استجابة فوق العتبة</translation>
    </message>
    <message>
        <source>not checked: certificate servers are never asked</source>
        <translation>لم يُتحقق منه: لا تُسأل خوادم الشهادات أبدًا</translation>
    </message>
    <message>
        <source>notes is not a short list</source>
        <translation>notes ليست قائمة قصيرة</translation>
    </message>
    <message>
        <source>of {0} to {1}, it divides the picture most</source>
        <translation>من {0} إلى {1}، هي التي تقسم الصورة أكثر</translation>
    </message>
    <message>
        <source>opens a local folder in the file manager</source>
        <translation>يفتح مجلدًا محليًّا في مدير الملفات</translation>
    </message>
    <message>
        <source>opens a written file or its folder</source>
        <translation>يفتح ملفًا مكتوبًا أو مجلده</translation>
    </message>
    <message>
        <source>palimpsest-cli scan is started with --scheduler.</source>
        <translation>يُشغَّل palimpsest-cli scan مع --scheduler.</translation>
    </message>
    <message>
        <source>partly made by a generative model, as its signer declares</source>
        <translation>صنع بعضها نموذج توليدي، كما يصرّح موقِّعها</translation>
    </message>
    <message>
        <source>parts of its data are missing</source>
        <translation>أجزاء من بياناتها مفقودة</translation>
    </message>
    <message>
        <source>pixel F1 at the card&apos;s threshold</source>
        <translation>F1 البكسلات عند عتبة البطاقة</translation>
    </message>
    <message>
        <source>pixel F1 {0} before, {1} now (difference {2}); responses to untouched pictures {3} before, {4} now, of {5}; {6} of {7} maps changed visibly</source>
        <translation>F1 البكسلات {0} من قبل و{1} الآن (الفرق {2})؛ الاستجابات للصور التي لم تُمس: {3} من قبل و{4} الآن، من {5}؛ تغيّرت خرائط على نحو ظاهر: {6} من {7}</translation>
    </message>
    <message>
        <source>reading validation images</source>
        <translation>قراءة صور التحقق</translation>
    </message>
    <message>
        <source>reads the version of the library that Python&apos;s ssl uses</source>
        <translation>يقرأ إصدار المكتبة التي تستخدمها وحدة ssl في Python</translation>
    </message>
    <message>
        <source>response above threshold</source>
        <translation>استجابة فوق العتبة</translation>
    </message>
    <message>
        <source>rotated by 180°</source>
        <translation>أُديرت الصورة 180°</translation>
    </message>
    <message>
        <source>rotated by 90° anticlockwise</source>
        <translation>أُديرت الصورة 90° بعكس عقارب الساعة</translation>
    </message>
    <message>
        <source>rotated by 90° clockwise</source>
        <translation>أُديرت الصورة 90° باتجاه عقارب الساعة</translation>
    </message>
    <message>
        <source>sampled {0} × {1}, table {2}</source>
        <translation>عيناته {0} × {1}، الجدول {2}</translation>
    </message>
    <message>
        <source>sha256 given</source>
        <translation>sha256 المعطى</translation>
    </message>
    <message>
        <source>sha256 of the attachment</source>
        <translation>sha256 المرفق</translation>
    </message>
    <message>
        <source>sha256 of the last entry then</source>
        <translation>sha256 المدخلة الأخيرة حينئذ</translation>
    </message>
    <message>
        <source>tag {0}</source>
        <translation>الوسم {0}</translation>
    </message>
    <message>
        <source>taken by EXIF</source>
        <translation>التُقطت بحسب EXIF</translation>
    </message>
    <message>
        <source>taken {0}, changed {1}</source>
        <translation>التُقطت في {0}، وعُدّلت في {1}</translation>
    </message>
    <message>
        <source>test split</source>
        <translation>حصة الاختبار</translation>
    </message>
    <message>
        <source>the analysis failed here: {0}</source>
        <translation>فشل التحليل هنا: {0}</translation>
    </message>
    <message>
        <source>the bytes left out of the signed digest are not those that hold the manifest</source>
        <translation>البايتات المستثناة من البصمة الموقَّعة ليست التي تحوي البيان</translation>
    </message>
    <message>
        <source>the bytes of the file do not match the signed digest</source>
        <translation>لا تطابق بايتات الملف البصمة الموقَّعة</translation>
    </message>
    <message>
        <source>the claim is missing</source>
        <translation>الادعاء مفقود</translation>
    </message>
    <message>
        <source>the credentials of an ingredient are missing</source>
        <translation>بيانات اعتماد أحد المكوّنات مفقودة</translation>
    </message>
    <message>
        <source>the data set</source>
        <translation>مجموعة البيانات</translation>
    </message>
    <message>
        <source>the list of attachments is damaged</source>
        <translation>قائمة المرفقات تالفة</translation>
    </message>
    <message>
        <source>the list of attachments is nested too deeply</source>
        <translation>قائمة المرفقات متداخلة بعمق زائد</translation>
    </message>
    <message>
        <source>the map differs in its digest, and the report does not carry it</source>
        <translation>تختلف الخريطة في بصمتها، ولا يحملها التقرير</translation>
    </message>
    <message>
        <source>the report has no map of this image</source>
        <translation>ليست في التقرير خريطة لهذه الصورة</translation>
    </message>
    <message>
        <source>the same, by their sha256</source>
        <translation>هي نفسها، بحسب sha256</translation>
    </message>
    <message>
        <source>the shipped model</source>
        <translation>النموذج المرفق</translation>
    </message>
    <message>
        <source>the signature does not fit the claim</source>
        <translation>لا يوافق التوقيع الادعاء</translation>
    </message>
    <message>
        <source>the signature is missing</source>
        <translation>التوقيع مفقود</translation>
    </message>
    <message>
        <source>the signer&apos;s certificate does not lead to the trust list</source>
        <translation>لا تقود شهادة الموقِّع إلى قائمة الثقة</translation>
    </message>
    <message>
        <source>the signer&apos;s certificate has expired, and no trusted time stamp says that it was valid when it signed</source>
        <translation>انتهت شهادة الموقِّع، ولا ختم زمنيًّا موثوقًا يقول إنها كانت صالحة عند التوقيع</translation>
    </message>
    <message>
        <source>the signer&apos;s certificate is not fit for signing</source>
        <translation>شهادة الموقِّع لا تصلح للتوقيع</translation>
    </message>
    <message>
        <source>the signer&apos;s certificate was revoked</source>
        <translation>أُلغيت شهادة الموقِّع</translation>
    </message>
    <message>
        <source>the stream ended</source>
        <translation>انتهى الدفق</translation>
    </message>
    <message>
        <source>the validator gave no reason</source>
        <translation>لم يعطِ المتحقق سببًا</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>موجود هناك بالفعل</translation>
    </message>
    <message>
        <source>to choose the best state with</source>
        <translation>لاختيار أفضل حالة</translation>
    </message>
    <message>
        <source>to compare the models on</source>
        <translation>لمقارنة النموذجين</translation>
    </message>
    <message>
        <source>to learn from</source>
        <translation>للتعلّم</translation>
    </message>
    <message>
        <source>too little data to tell</source>
        <translation>البيانات أقل من أن تبيّن ذلك</translation>
    </message>
    <message>
        <source>uses what libheif does not decode ({0})</source>
        <translation>تستخدم ما لا يفك libheif ترميزه ({0})</translation>
    </message>
    <message>
        <source>validation split of the data set, {0} of {1} images, {2} manipulated</source>
        <translation>حصة التحقق من مجموعة البيانات: {0} صورة من {1}، منها {2} جرى التلاعب بها</translation>
    </message>
    <message>
        <source>validation split of the pools, {0} photographs</source>
        <translation>حصة التحقق من مجموعات الصور: {0} صورة</translation>
    </message>
    <message>
        <source>validation split of the pools, {0} pictures, {1} manipulated</source>
        <translation>حصة التحقق من مجموعات الصور: {0} صورة، منها {1} جرى التلاعب بها</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>الإصدار {0}</translation>
    </message>
    <message>
        <source>whose certificate leads to one you trust</source>
        <translation>وتقود شهادته إلى شهادة تثق بها</translation>
    </message>
    <message>
        <source>whose certificate was not checked</source>
        <translation>ولم يُتحقق من شهادته</translation>
    </message>
    <message>
        <source>with credentials of its own</source>
        <translation>له بيانات اعتماد خاصة به</translation>
    </message>
    <message>
        <source>with exit status {0}</source>
        <translation>بحالة الخروج {0}</translation>
    </message>
    <message>
        <source>without any</source>
        <translation>بلا أي منها</translation>
    </message>
    <message>
        <source>{0} % of the blocks have enough structure to be compared.</source>
        <translation>في {0} % من الكتل بنية تكفي للمقارنة.</translation>
    </message>
    <message>
        <source>{0} % of the images are authentic, the rest manipulated.</source>
        <translation>{0} % من الصور أصلية، والباقي معدّلة.</translation>
    </message>
    <message>
        <source>{0} % of the images are manipulated, the rest authentic.</source>
        <translation>{0} % من الصور معدّلة، والباقي أصلية.</translation>
    </message>
    <message>
        <source>{0} % of the new weights were taken and the rest left as before: that forgets less, and on the validation images it cannot be told from the best.</source>
        <translation>أُخذ {0} % من الأوزان الجديدة وتُرك الباقي كما كان: فينسى أقل، ولا يتميّز على صور التحقق عن الأفضل.</translation>
    </message>
    <message>
        <source>{0} Each is used once.</source>
        <translation>{0} وتُستعمل كل منها مرة واحدة.</translation>
    </message>
    <message>
        <source>{0} The processor was used.</source>
        <translation>{0} استُخدم المعالج.</translation>
    </message>
    <message>
        <source>{0} UTC</source>
        <translation>{0} UTC</translation>
    </message>
    <message>
        <source>{0} and its original are of different sizes.</source>
        <translation>يختلف حجم {0} عن حجم أصله.</translation>
    </message>
    <message>
        <source>{0} and {1} lie in each other: images would be used twice.</source>
        <translation>{0} و{1} أحدهما في الآخر: ستُستعمل صور مرتين.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} و{1} أخرى</translation>
    </message>
    <message>
        <source>{0} and {1}, paired by name.</source>
        <translation>{0} و{1}، مقترنة بأسمائها.</translation>
    </message>
    <message>
        <source>{0} at every pixel</source>
        <translation>{0} عند كل بكسل</translation>
    </message>
    <message>
        <source>{0} bits</source>
        <translation>{0} بت</translation>
    </message>
    <message>
        <source>{0} bits per channel were reduced to 8 by {1}.</source>
        <translation>خُفّضت {0} بت لكل قناة إلى 8 بواسطة {1}.</translation>
    </message>
    <message>
        <source>{0} bits per pixel were spread over 0 to 255.</source>
        <translation>وُزّعت {0} بت لكل بكسل على 0 إلى 255.</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} بايت</translation>
    </message>
    <message>
        <source>{0} bytes follow the end of the image{1}.{2}</source>
        <translation>{0} بايت بعد نهاية الصورة{1}.{2}</translation>
    </message>
    <message>
        <source>{0} bytes of extended XMP are not listed.</source>
        <translation>لم يُسرد {0} بايت من XMP الموسَّع.</translation>
    </message>
    <message>
        <source>{0} bytes of padding follow.</source>
        <translation>تتبعها {0} بايت من الحشو.</translation>
    </message>
    <message>
        <source>{0} bytes, not taken apart</source>
        <translation>{0} بايت، لم تُفكَّك</translation>
    </message>
    <message>
        <source>{0} cannot be compared with its original ({1}).</source>
        <translation>لا يمكن مقارنة {0} بأصله ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be had: {1} failed.</source>
        <translation>لا يمكن الحصول على {0}: فشل {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}.</source>
        <translation>لا يمكن فتح {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>تتعذّر قراءة {0}</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>تتعذّر قراءة {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be used, so the shipped model is in use: {1}.</source>
        <translation>لا يمكن استعمال {0}، فالمستعمل هو النموذج المرفق بالبرنامج: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>لا يمكن كتابة {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot run the network: {1}.</source>
        <translation>لا يمكن للجهاز {0} تشغيل الشبكة: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be decoded.</source>
        <translation>تعذّر فك ترميز {0}.</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>تعذّرت قراءة {0}</translation>
    </message>
    <message>
        <source>{0} could not be read again: {1}.</source>
        <translation>تعذّرت قراءة {0} من جديد: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be read: {1}.</source>
        <translation>تعذّرت قراءة {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>تعذّرت كتابة {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} differs from its original nearly everywhere</source>
        <translation>تختلف {0} عن أصلها في كل موضع تقريبًا</translation>
    </message>
    <message>
        <source>{0} does not differ from its original</source>
        <translation>لا تختلف {0} عن أصلها</translation>
    </message>
    <message>
        <source>{0} does not exist.</source>
        <translation>لا وجود لـ {0}.</translation>
    </message>
    <message>
        <source>{0} does not have the size of its image</source>
        <translation>ليس لـ {0} حجم صورته</translation>
    </message>
    <message>
        <source>{0} files cannot hold content credentials.</source>
        <translation>لا يمكن لملفات {0} أن تحوي بيانات اعتماد محتوى.</translation>
    </message>
    <message>
        <source>{0} files do not hold it, or none that this program reads.</source>
        <translation>لا تحويها ملفات {0}، أو لا تحوي ما يقرؤه هذا البرنامج.</translation>
    </message>
    <message>
        <source>{0} files have no end mark.</source>
        <translation>ليست لملفات {0} علامة نهاية.</translation>
    </message>
    <message>
        <source>{0} fits {1} images, {2}.</source>
        <translation>يوافق {0} صورًا عدة ({1}): {2}.</translation>
    </message>
    <message>
        <source>{0} grey levels</source>
        <translation>{0} درجة رمادية</translation>
    </message>
    <message>
        <source>{0} groups lie in more than one split: {1}.</source>
        <translation>مجموعات تقع في أكثر من قسم ({0}): {1}.</translation>
    </message>
    <message>
        <source>{0} has a mask of another size</source>
        <translation>قناع {0} بحجم مختلف</translation>
    </message>
    <message>
        <source>{0} has a mask of grey levels</source>
        <translation>قناع {0} بدرجات رمادية</translation>
    </message>
    <message>
        <source>{0} has a mask that could not be read</source>
        <translation>تعذّرت قراءة قناع {0}</translation>
    </message>
    <message>
        <source>{0} has a mask that marks the whole picture</source>
        <translation>يُعلّم قناع {0} الصورة كلها</translation>
    </message>
    <message>
        <source>{0} has a side below 64 pixels</source>
        <translation>ضلع {0} أقل من 64 بكسل</translation>
    </message>
    <message>
        <source>{0} has an empty mask</source>
        <translation>قناع {0} فارغ</translation>
    </message>
    <message>
        <source>{0} has an original of another size</source>
        <translation>أصل {0} بحجم مختلف</translation>
    </message>
    <message>
        <source>{0} has changed since it was analysed.</source>
        <translation>تغيّر {0} منذ تحليله.</translation>
    </message>
    <message>
        <source>{0} has changed since it was analysed; no report was written.</source>
        <translation>تغيّر {0} منذ تحليله؛ ولم يُكتب أي تقرير.</translation>
    </message>
    <message>
        <source>{0} has changed since it was opened.</source>
        <translation>تغيّر {0} منذ فتحه.</translation>
    </message>
    <message>
        <source>{0} has grey levels.</source>
        <translation>في {0} درجات رمادية.</translation>
    </message>
    <message>
        <source>{0} has no column {1}.</source>
        <translation>ليس في {0} العمود {1}.</translation>
    </message>
    <message>
        <source>{0} has no group in brackets.</source>
        <translation>ليست في {0} مجموعة بين قوسين.</translation>
    </message>
    <message>
        <source>{0} has no images of the split {1}.</source>
        <translation>ليست في {0} صور من القسم {1}.</translation>
    </message>
    <message>
        <source>{0} has no images to train on.</source>
        <translation>ليست في {0} صور للتدريب.</translation>
    </message>
    <message>
        <source>{0} has no localisation map.</source>
        <translation>ليست لـ {0} خريطة تحديد مواضع.</translation>
    </message>
    <message>
        <source>{0} has too little memory for the network.</source>
        <translation>ذاكرة {0} أقل مما تحتاج إليه الشبكة.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} files. Choose the folder of the images.</source>
        <translation>في {0} أكثر من {1} ملف. اختر مجلد الصور.</translation>
    </message>
    <message>
        <source>{0} holds no learning curve that can be read.</source>
        <translation>لا يحوي {0} منحنى تعلّم تمكن قراءته.</translation>
    </message>
    <message>
        <source>{0} holds no private key with its certificate.</source>
        <translation>لا يحوي {0} مفتاحًا خاصًّا مع شهادته.</translation>
    </message>
    <message>
        <source>{0} holds no run that can be read.</source>
        <translation>لا يحوي {0} تشغيلًا تمكن قراءته.</translation>
    </message>
    <message>
        <source>{0} holds none of the wanted files.</source>
        <translation>لا يحوي {0} أيًّا من الملفات المطلوبة.</translation>
    </message>
    <message>
        <source>{0} holds only masks. Add the folder that holds the images too.</source>
        <translation>ليس في {0} إلا أقنعة. أضف المجلد الذي يحوي الصور أيضًا.</translation>
    </message>
    <message>
        <source>{0} holds only pictures ending in {1}, which are not used. Export them as JPEG, PNG or TIFF.</source>
        <translation>ليس في {0} إلا صور تنتهي بـ {1}، وهي لا تُستعمل. صدّرها بصيغة JPEG أو PNG أو TIFF.</translation>
    </message>
    <message>
        <source>{0} holds {1} images that are named as edited, and neither masks nor originals were found for them. Add the folder that holds both.</source>
        <translation>في {0} صور تدل أسماؤها على أنها معدّلة ({1})، ولم توجد لها أقنعة ولا أصول. أضف المجلد الذي يحوي الاثنين.</translation>
    </message>
    <message>
        <source>{0} holds {1} images that are named as edited. What belongs to them seems to lie beside it.</source>
        <translation>في {0} صور تدل أسماؤها على أنها معدّلة ({1}). ويبدو أن ما يتبعها موجود بجانبه.</translation>
    </message>
    <message>
        <source>{0} images are left out by choice.</source>
        <translation>صور مستبعدة بالاختيار: {0}.</translation>
    </message>
    <message>
        <source>{0} images are left out by choice: {1}.</source>
        <translation>صور مستبعدة بالاختيار ({0}): {1}.</translation>
    </message>
    <message>
        <source>{0} images are not what was built in: {1}.</source>
        <translation>صور ليست هي التي أُدرجت عند البناء ({0}): {1}.</translation>
    </message>
    <message>
        <source>{0} images are the same pixel by pixel as one in another split: {1}.</source>
        <translation>صور مطابقة بكسلًا ببكسل لصورة في قسم آخر ({0}): {1}.</translation>
    </message>
    <message>
        <source>{0} images are the same pixel by pixel but not of one label or mask: {1}. Left out.</source>
        <translation>صور متطابقة بكسلًا ببكسل لكن بوسمة أو قناع مختلف ({0}): {1}. استُبعدت.</translation>
    </message>
    <message>
        <source>{0} images are there twice, pixel by pixel: {1}.</source>
        <translation>صور مكررة بكسلًا ببكسل ({0}): {1}.</translation>
    </message>
    <message>
        <source>{0} images are too many for one data set.</source>
        <translation>{0} صورة أكثر مما تسعه مجموعة بيانات واحدة.</translation>
    </message>
    <message>
        <source>{0} images lie in a folder of edited images and have no mask: {1}.</source>
        <translation>صور في مجلد صور معدّلة وليس لها قناع ({0}): {1}.</translation>
    </message>
    <message>
        <source>{0} images listed in index.csv.</source>
        <translation>الصور المدرجة في index.csv: {0}.</translation>
    </message>
    <message>
        <source>{0} images look like another one, such as {1} and {2}: they are kept in one split.</source>
        <translation>صور تشبه غيرها ({0})، مثل {1} و{2}: تبقى في قسم واحد.</translation>
    </message>
    <message>
        <source>{0} images without masks: taken as authentic photographs.</source>
        <translation>الصور بلا أقنعة: {0}، وتُعدّ صورًا أصلية.</translation>
    </message>
    <message>
        <source>{0} in the container that Photoshop introduced.</source>
        <translation>{0} في الحاوية التي أدخلها فوتوشوب.</translation>
    </message>
    <message>
        <source>{0} in {1} cannot be read.</source>
        <translation>تتعذّر قراءة {0} في {1}.</translation>
    </message>
    <message>
        <source>{0} in {1} could not be read: {2}.</source>
        <translation>تعذّرت قراءة {0} في {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} in {1} is not a table in UTF-8: {2}.</source>
        <translation>{0} في {1} ليس جدولًا بترميز UTF-8: {2}.</translation>
    </message>
    <message>
        <source>{0} is a data set in HDF5.</source>
        <translation>{0} مجموعة بيانات بصيغة HDF5.</translation>
    </message>
    <message>
        <source>{0} is a data set of version {1}; this program reads version {2}.</source>
        <translation>{0} مجموعة بيانات من الإصدار {1}؛ ويقرأ هذا البرنامج الإصدار {2}.</translation>
    </message>
    <message>
        <source>{0} is a single image. Choose the folder it lies in.</source>
        <translation>{0} صورة واحدة. اختر المجلد الذي هي فيه.</translation>
    </message>
    <message>
        <source>{0} is an HDF5 file, but not a data set of this program.</source>
        <translation>{0} ملف HDF5، لكنه ليس مجموعة بيانات من هذا البرنامج.</translation>
    </message>
    <message>
        <source>{0} is an SQLite file, but not one of this kind.</source>
        <translation>{0} ملف SQLite، لكنه ليس من هذا النوع.</translation>
    </message>
    <message>
        <source>{0} is attached twice</source>
        <translation>{0} مرفق مرتين</translation>
    </message>
    <message>
        <source>{0} is attached, but the report&apos;s text does not name it.</source>
        <translation>أُرفق {0}، لكن نص التقرير لا يذكره.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}).</source>
        <translation>{0} تالف ({1}).</translation>
    </message>
    <message>
        <source>{0} is in the list already.</source>
        <translation>{0} في القائمة بالفعل.</translation>
    </message>
    <message>
        <source>{0} is item {1} of the report, byte for byte.</source>
        <translation>{0} هو المادة {1} في التقرير، بايتًا ببايت.</translation>
    </message>
    <message>
        <source>{0} is larger than its image</source>
        <translation>{0} أكبر من صورته</translation>
    </message>
    <message>
        <source>{0} is larger than this program writes it</source>
        <translation>{0} أكبر مما يكتبه هذا البرنامج</translation>
    </message>
    <message>
        <source>{0} is locked</source>
        <translation>{0} مقفل</translation>
    </message>
    <message>
        <source>{0} is longer than it says.</source>
        <translation>{0} أطول مما يقول.</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation>{0} مفقود</translation>
    </message>
    <message>
        <source>{0} is named in the report&apos;s text, but is not attached.</source>
        <translation>{0} مذكور في نص التقرير، لكنه غير مرفق.</translation>
    </message>
    <message>
        <source>{0} is no folder of images and no data set in HDF5.</source>
        <translation>{0} ليس مجلد صور ولا مجموعة بيانات بصيغة HDF5.</translation>
    </message>
    <message>
        <source>{0} is no training.</source>
        <translation>{0} ليس تدريبًا.</translation>
    </message>
    <message>
        <source>{0} is not a PDF.</source>
        <translation>{0} ليس ملف PDF.</translation>
    </message>
    <message>
        <source>{0} is not a PKCS#12 key file.</source>
        <translation>{0} ليس ملف مفتاح PKCS#12.</translation>
    </message>
    <message>
        <source>{0} is not a case, or it is damaged: {1}.</source>
        <translation>{0} ليس قضية، أو هو تالف: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint of this program.</source>
        <translation>{0} ليس ملف أوزان من هذا البرنامج.</translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation>{0} ليس ملفًا.</translation>
    </message>
    <message>
        <source>{0} is not a folder.</source>
        <translation>{0} ليس مجلدًا.</translation>
    </message>
    <message>
        <source>{0} is not a map</source>
        <translation>{0} ليس خريطة</translation>
    </message>
    <message>
        <source>{0} is not a map of this program</source>
        <translation>{0} ليس خريطة من هذا البرنامج</translation>
    </message>
    <message>
        <source>{0} is not a regular expression: {1}.</source>
        <translation>{0} ليس تعبيرًا نمطيًّا: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a resume file of this program, or it is damaged.</source>
        <translation>{0} ليس ملف استئناف من هذا البرنامج، أو هو تالف.</translation>
    </message>
    <message>
        <source>{0} is not a sound data set: {1}.</source>
        <translation>{0} ليس مجموعة بيانات سليمة: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a split.</source>
        <translation>{0} ليس قسمًا.</translation>
    </message>
    <message>
        <source>{0} is not an HDF5 file.</source>
        <translation>{0} ليس ملف HDF5.</translation>
    </message>
    <message>
        <source>{0} is not of the size the data set states.</source>
        <translation>ليس لـ {0} الحجم الذي تذكره مجموعة البيانات.</translation>
    </message>
    <message>
        <source>{0} is not one of the images of this report: no item has its sha256.</source>
        <translation>{0} ليس من صور هذا التقرير: لا مادة لها sha256 الخاص به.</translation>
    </message>
    <message>
        <source>{0} is not the address of a time-stamping server.</source>
        <translation>{0} ليس عنوان خادم ختم زمني.</translation>
    </message>
    <message>
        <source>{0} is not the file whose digest is printed in the report.</source>
        <translation>ليس {0} الملف الذي طُبعت بصمته في التقرير.</translation>
    </message>
    <message>
        <source>{0} is not the map whose digest is in findings.json.</source>
        <translation>{0} ليس الخريطة التي بصمتها في findings.json.</translation>
    </message>
    <message>
        <source>{0} is not what the list says.</source>
        <translation>{0} ليس ما تقوله القائمة.</translation>
    </message>
    <message>
        <source>{0} is not what this program writes</source>
        <translation>{0} ليس ما يكتبه هذا البرنامج</translation>
    </message>
    <message>
        <source>{0} is shifted against its original</source>
        <translation>{0} مزاحة عن أصلها</translation>
    </message>
    <message>
        <source>{0} is too large</source>
        <translation>{0} أكبر مما ينبغي</translation>
    </message>
    <message>
        <source>{0} is too large ({1}x{2}).</source>
        <translation>{0} أكبر مما ينبغي ({1}x{2}).</translation>
    </message>
    <message>
        <source>{0} is too large to be a key file.</source>
        <translation>{0} أكبر من أن يكون ملف مفتاح.</translation>
    </message>
    <message>
        <source>{0} is too large to be a model&apos;s.</source>
        <translation>{0} أكبر من أن يكون لنموذج.</translation>
    </message>
    <message>
        <source>{0} is too large to be a report.</source>
        <translation>{0} أكبر من أن يكون تقريرًا.</translation>
    </message>
    <message>
        <source>{0} is too large to show.</source>
        <translation>{0} أكبر من أن يُعرض.</translation>
    </message>
    <message>
        <source>{0} is too large: {1} MB.</source>
        <translation>{0} أكبر مما ينبغي: {1} م.ب.</translation>
    </message>
    <message>
        <source>{0} is {1}x{2}, its image {3}x{4}.</source>
        <translation>حجم {0} هو {1}x{2}، وحجم صورته {3}x{4}.</translation>
    </message>
    <message>
        <source>{0} manipulated and {1} authentic images.</source>
        <translation>الصور المعدّلة: {0}، والأصلية: {1}.</translation>
    </message>
    <message>
        <source>{0} marks nothing.</source>
        <translation>لا يعلّم {0} شيئًا.</translation>
    </message>
    <message>
        <source>{0} more differ.</source>
        <translation>و{0} أخرى مختلفة.</translation>
    </message>
    <message>
        <source>{0} more differs.</source>
        <translation>و{0} أخرى مختلفة.</translation>
    </message>
    <message>
        <source>{0} more markers</source>
        <translation>{0} علامة أخرى</translation>
    </message>
    <message>
        <source>{0} more rows are not shown</source>
        <translation>لا تُعرض {0} سطرًا أخرى</translation>
    </message>
    <message>
        <source>{0} must be at least {1}, not {2}.</source>
        <translation>يجب ألا يقل {0} عن {1}، لا {2}.</translation>
    </message>
    <message>
        <source>{0} names no image.</source>
        <translation>لا يسمّي {0} أي صورة.</translation>
    </message>
    <message>
        <source>{0} not attached.</source>
        <translation>{0} غير مرفقة.</translation>
    </message>
    <message>
        <source>{0} of 100 (its tables are libjpeg&apos;s)</source>
        <translation>{0} من 100 (جداولها جداول libjpeg)</translation>
    </message>
    <message>
        <source>{0} of 100 (nearest of libjpeg&apos;s; its own differ)</source>
        <translation>{0} من 100 (أقرب جودات libjpeg؛ وجداولها مختلفة)</translation>
    </message>
    <message>
        <source>{0} of the case are not at its place: {1}.</source>
        <translation>{0} من القضية ليست في أماكنها: {1}.</translation>
    </message>
    <message>
        <source>{0} of the case are not at their place: {1}.</source>
        <translation>{0} من القضية ليست في أماكنها: {1}.</translation>
    </message>
    <message>
        <source>{0} of the case is not at its place: {1}.</source>
        <translation>{0} من القضية ليس في مكانه: {1}.</translation>
    </message>
    <message>
        <source>{0} of the case is not at their place: {1}.</source>
        <translation>{0} من القضية ليس في مكانه: {1}.</translation>
    </message>
    <message>
        <source>{0} of the regression set is missing or was changed.</source>
        <translation>{0} من مجموعة اختبار التراجع مفقود أو غُيّر.</translation>
    </message>
    <message>
        <source>{0} of {1} images hang together as one group, {2}.</source>
        <translation>{0} من {1} صورة تؤلّف مجموعة واحدة، {2}.</translation>
    </message>
    <message>
        <source>{0} originals have no manipulated image: {1}.</source>
        <translation>أصول ليست لها صورة معدّلة ({0}): {1}.</translation>
    </message>
    <message>
        <source>{0} pairs of images in different splits look alike, such as {1} and {2}.</source>
        <translation>أزواج صور متشابهة في قسمين مختلفين ({0})، مثل {1} و{2}.</translation>
    </message>
    <message>
        <source>{0} pictures ending in {1} are not used.</source>
        <translation>صور تنتهي بـ {1} لا تُستعمل، وعددها {0}.</translation>
    </message>
    <message>
        <source>{0} pictures of the regression set could not be analysed by both models: {1}.</source>
        <translation>{0} صورة من مجموعة اختبار التراجع تعذّر على النموذجين كليهما تحليلها: {1}.</translation>
    </message>
    <message>
        <source>{0} ran out of memory; smaller tiles of {1} pixels were used.</source>
        <translation>نفدت ذاكرة {0}؛ فاستُخدمت بلاطات أصغر، ضلعها {1} بكسل.</translation>
    </message>
    <message>
        <source>{0} ran out of memory; tiles were analysed one at a time.</source>
        <translation>نفدت ذاكرة {0}؛ فحُلّلت البلاطات واحدة تلو الأخرى.</translation>
    </message>
    <message>
        <source>{0} says {1} pixels, the file has {2} × {3}.</source>
        <translation>يقول {0} إنها {1} بكسل، وفي الملف {2} × {3}.</translation>
    </message>
    <message>
        <source>{0} should be a JSON object, not {1}</source>
        <translation>ينبغي أن يكون {0} كائن JSON، لا {1}</translation>
    </message>
    <message>
        <source>{0} should be a list, not {1}</source>
        <translation>ينبغي أن يكون {0} قائمة، لا {1}</translation>
    </message>
    <message>
        <source>{0} should be {1}, not {2}</source>
        <translation>ينبغي أن يكون {0} هو {1}، لا {2}</translation>
    </message>
    <message>
        <source>{0} the digest in findings.json.</source>
        <translation>{0} البصمة التي في findings.json.</translation>
    </message>
    <message>
        <source>{0} thumbnail</source>
        <translation>الصورة المصغرة {0}</translation>
    </message>
    <message>
        <source>{0} was analysed with another model than the one the report is about.</source>
        <translation>حُلّل {0} بنموذج غير الذي التقرير عنه.</translation>
    </message>
    <message>
        <source>{0} was changed after the case was exported: its SHA-256 is {1}, the list says {2}.</source>
        <translation>غُيّر {0} بعد تصدير القضية: بصمة SHA-256 فيه {1}، وتقول القائمة {2}.</translation>
    </message>
    <message>
        <source>{0} was changed while the data set was being built.</source>
        <translation>غُيّر {0} أثناء بناء مجموعة البيانات.</translation>
    </message>
    <message>
        <source>{0} was decoded to other pixels than in the report, so the maps are not of the same picture. Another version of a decoding library does that.</source>
        <translation>فُك ترميز {0} إلى بكسلات غير التي في التقرير، فليست الخرائط للصورة نفسها. ويفعل ذلك إصدار آخر من مكتبة فك ترميز.</translation>
    </message>
    <message>
        <source>{0} was not compared: the report&apos;s findings cannot be read.</source>
        <translation>لم يُقارن {0}: تتعذّر قراءة نتائج التقرير.</translation>
    </message>
    <message>
        <source>{0} was replaced while it was in use.</source>
        <translation>استُبدل {0} أثناء استعماله.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of this program (format {1}, known up to {2}).</source>
        <translation>كتب {0} إصدار أحدث من هذا البرنامج (الصيغة {1}، والمعروف حتى {2}).</translation>
    </message>
    <message>
        <source>{0} was written by another version of the program (form {1}, this one reads {2}).</source>
        <translation>كتب {0} إصدار آخر من البرنامج (الشكل {1}، ويقرأ هذا {2}).</translation>
    </message>
    <message>
        <source>{0} with masks, none without.</source>
        <translation>{0} مع أقنعة، ولا صورة بلا قناع.</translation>
    </message>
    <message>
        <source>{0} with masks, {1} without.</source>
        <translation>{0} مع أقنعة، و{1} بلا قناع.</translation>
    </message>
    <message>
        <source>{0} would grow to {1} bytes from {2}.</source>
        <translation>سيكبر {0} إلى {1} بايت من {2}.</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} بكسل</translation>
    </message>
    <message>
        <source>{0} × {1} pixels, mean brightness made equal</source>
        <translation>{0} × {1} بكسل، مع تسوية متوسط السطوع</translation>
    </message>
    <message>
        <source>{0} … ({1} characters)</source>
        <translation>{0} … ({1} محرفًا)</translation>
    </message>
    <message>
        <source>{0}, as the signer&apos;s clock said; there is no time stamp of a server.</source>
        <translation>{0}، كما تقول ساعة الموقِّع؛ ولا ختم زمنيًّا من خادم.</translation>
    </message>
    <message>
        <source>{0}, like one other</source>
        <translation>{0}، وكذلك واحدة أخرى</translation>
    </message>
    <message>
        <source>{0}, like {1} others</source>
        <translation>{0}، وكذلك {1} أخرى</translation>
    </message>
    <message>
        <source>{0}, line {1}: label {2} and mask {3} do not fit together.</source>
        <translation>{0}، السطر {1}: الوسمة {2} والقناع {3} لا يتوافقان.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is not a file in this folder.</source>
        <translation>{0}، السطر {1}: {2} ليس ملفًا في هذا المجلد.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is not a split.</source>
        <translation>{0}، السطر {1}: {2} ليس قسمًا.</translation>
    </message>
    <message>
        <source>{0}, with the digests printed in the report.</source>
        <translation>{0}، بالبصمات المطبوعة في التقرير.</translation>
    </message>
    <message>
        <source>{0}, {1} bytes, which begin with {2}</source>
        <translation>{0}، {1} بايت تبدأ بـ {2}</translation>
    </message>
    <message>
        <source>{0}, {1} certificates</source>
        <translation>{0}، {1} شهادة</translation>
    </message>
    <message>
        <source>{0}, {1} pixels</source>
        <translation>{0}، {1} بكسل</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}, quality about {3}.</source>
        <translation>{0}، {1}، {2}، الجودة نحو {3}.</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}, quality about {3}. {4}</source>
        <translation>{0}، {1}، {2}، الجودة نحو {3}. {4}</translation>
    </message>
    <message>
        <source>{0}: agrees when</source>
        <translation>{0}: توافق إذا</translation>
    </message>
    <message>
        <source>{0}: correlation with the picture</source>
        <translation>{0}: الارتباط بالصورة</translation>
    </message>
    <message>
        <source>{0}: more than one mask each.</source>
        <translation>{0}: أكثر من قناع لكل منها.</translation>
    </message>
    <message>
        <source>{0}: named more than once.</source>
        <translation>{0}: مذكور أكثر من مرة.</translation>
    </message>
    <message>
        <source>{0}: none that the picture uses.</source>
        <translation>{0}: لا تستخدم الصورة أيًّا منها.</translation>
    </message>
    <message>
        <source>{0}: not the standard&apos;s; nearest to libjpeg&apos;s quality {1}.</source>
        <translation>{0}: ليست جداول المعيار؛ وأقربها جودة libjpeg {1}.</translation>
    </message>
    <message>
        <source>{0}: the program made a mistake ({1}).</source>
        <translation>{0}: وقع البرنامج في خطأ ({1}).</translation>
    </message>
    <message>
        <source>{0}: the standard&apos;s own, as libjpeg scales them for quality {1}.</source>
        <translation>{0}: جداول المعيار نفسها كما يعدّلها libjpeg للجودة {1}.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} of {3}, then a comparison on {4}.</source>
        <translation>{0}: {1}، في كل منها {2} بحجم {3}، ثم مقارنة على {4}.</translation>
    </message>
    <message>
        <source>{0}; it did not tell the classes apart and is kept flat</source>
        <translation>{0}؛ لم تميّز بين الفئتين فأُبقيت مسطّحة</translation>
    </message>
    <message>
        <source>{0}; the picture is left dark.</source>
        <translation>{0}؛ وتُركت الصورة مظلمة.</translation>
    </message>
    <message>
        <source>±{0} grey levels</source>
        <translation>±{0} درجة رمادية</translation>
    </message>
    <message>
        <source>× {0}, so that 1 % is white</source>
        <translation>× {0}، بحيث يكون 1 % أبيض</translation>
    </message>
    <message>
        <source>“{0}” means something else already.</source>
        <translation>«{0}» تعني شيئًا آخر بالفعل.</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>Overlay picture with legend (*.png)</source>
        <translation>صورة مركَّبة مع مفتاح (*.png)</translation>
    </message>
    <message>
        <source>Raw map, NumPy float32 (*.npy)</source>
        <translation>خريطة خام، NumPy float32 (*.npy)</translation>
    </message>
</context>
<context>
    <name>finish_part</name>
    <message>
        <source>A key issued by this computer, made on first use: shows that the file is unchanged since signing, not who signed.</source>
        <translation>مفتاح أصدره هذا الحاسوب، يُنشأ عند أول استعمال: يبيّن أن الملف لم يتغيّر منذ التوقيع، لا من وقّع.</translation>
    </message>
    <message>
        <source>An unsigned report does not show whether it was changed later.</source>
        <translation>التقرير غير الموقَّع لا يبيّن هل غُيّر لاحقًا.</translation>
    </message>
    <message>
        <source>Your own key with its certificate, in one PKCS#12 file.</source>
        <translation>مفتاحك أنت مع شهادته، في ملف PKCS#12 واحد.</translation>
    </message>
</context>
<context>
    <name>inspector.credentials</name>
    <message>
        <source>Choose an image to see whether its file carries signed credentials (C2PA).</source>
        <translation>اختر صورة لترى هل يحمل ملفها بيانات اعتماد موقَّعة (C2PA).</translation>
    </message>
    <message>
        <source>Most files carry none, and many services remove them: this says nothing about the picture.</source>
        <translation>معظم الملفات لا تحمل شيئًا منها، وخدمات كثيرة تزيلها: هذا لا يقول شيئًا عن الصورة.</translation>
    </message>
    <message>
        <source>No content credentials to show</source>
        <translation>لا بيانات اعتماد محتوى للعرض</translation>
    </message>
    <message>
        <source>The file may carry some. Do not read this as none.</source>
        <translation>قد يحمل الملف بعضها. لا تقرأ هذا على أنه لا شيء.</translation>
    </message>
    <message>
        <source>The signer made these statements about exactly this file. Whether they are true is not checked.</source>
        <translation>أدلى الموقِّع بهذه التصريحات عن هذا الملف بعينه. ولم يُتحقق من صدقها.</translation>
    </message>
    <message>
        <source>They are unbroken, but anybody may have signed under this name.</source>
        <translation>هي سليمة، لكن أي شخص قد يكون وقّع بهذا الاسم.</translation>
    </message>
    <message>
        <source>They cannot be relied on. This alone does not show that the picture was edited.</source>
        <translation>لا يمكن الاعتماد عليها. وهذا وحده لا يدل على أن الصورة عُدّلت.</translation>
    </message>
</context>
<context>
    <name>inspector.file</name>
    <message>
        <source>Colour profile</source>
        <translation>ملف الألوان</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>فك الترميز بواسطة</translation>
    </message>
    <message>
        <source>Digest, type, size and decoding of its file stand here.</source>
        <translation>هنا بصمة الملف ونوعه وحجمه وفك ترميزه.</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>الأبعاد</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>الإطارات</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>عُدّل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Not decoded</source>
        <translation>لم يُفك ترميزه</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Pixels SHA-256</source>
        <translation>SHA-256 البكسلات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>طريقة التخزين</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>طُبّق</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing to turn</source>
        <translation>لا شيء يُدار</translation>
    </message>
    <message>
        <source>{evidence}, from its content</source>
        <translation>{evidence}، من محتواه</translation>
    </message>
    <message>
        <source>{mode}, {bit_depth} bit</source>
        <translation>{mode}، {bit_depth} بت</translation>
    </message>
    <message>
        <source>{width} × {height} px</source>
        <translation>{width} × {height} بكسل</translation>
    </message>
    <message>
        <source>{width} × {height} px ({pixels} megapixels)</source>
        <translation>{width} × {height} بكسل ({pixels} ميغابكسل)</translation>
    </message>
</context>
<context>
    <name>inspector.findings</name>
    <message>
        <source>The network is looking at this image</source>
        <translation>تنظر الشبكة في هذه الصورة</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>في انتظار الشبكة</translation>
    </message>
</context>
<context>
    <name>inspector.notes</name>
    <message>
        <source>Checked</source>
        <translation>فُحصت</translation>
    </message>
    <message>
        <source>Choose an image to write about it.</source>
        <translation>اختر صورة لتكتب عنها.</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>موضع شك</translation>
    </message>
    <message>
        <source>Notes, status and bookmarks are kept in a case, together with results and a log.</source>
        <translation>تُحفظ الملاحظات والحالة والإشارات في قضية، مع النتائج والسجل.</translation>
    </message>
    <message>
        <source>To check</source>
        <extracomment>milliseconds without a key before what was typed is kept</extracomment>
        <translation>للفحص</translation>
    </message>
</context>
<context>
    <name>inspector.parts</name>
    <message>
        <source>Copy {what}</source>
        <translation>نسخ {what}</translation>
    </message>
</context>
<context>
    <name>inspector.regions</name>
    <message>
        <source>Area</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <source>Largest value of the localisation map in the region, 0 to 1</source>
        <translation>أكبر قيمة لخريطة تحديد المواضع في المنطقة، من 0 إلى 1</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>الأقصى</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Mean of the localisation map in the region, 0 to 1</source>
        <translation>متوسط خريطة تحديد المواضع في المنطقة، من 0 إلى 1</translation>
    </message>
    <message>
        <source>Number of the region, as in the report</source>
        <translation>رقم المنطقة كما في التقرير</translation>
    </message>
    <message>
        <source>Share of the image&apos;s area</source>
        <translation>نسبتها من مساحة الصورة</translation>
    </message>
    <message>
        <source>Size, px</source>
        <translation>الحجم، بكسل</translation>
    </message>
    <message>
        <source>Width and height of the region&apos;s box in pixels</source>
        <translation>عرض مستطيل المنطقة وارتفاعه بالبكسل</translation>
    </message>
</context>
<context>
    <name>inspector.views</name>
    <message>
        <source>A view shows the picture in another way. It finds nothing by itself: read what to look for and what to ignore beside it.</source>
        <translation>يُظهر العرض الصورة بطريقة أخرى. لا يكشف شيئًا بنفسه: اقرأ بجانبه ما يُنظر فيه وما يُهمل.</translation>
    </message>
    <message>
        <source>Choose a view</source>
        <translation>اختر عرضًا</translation>
    </message>
    <message>
        <source>Making the view</source>
        <translation>حساب العرض</translation>
    </message>
    <message>
        <source>Open an image to look at its error level, noise, compression traces and channels.</source>
        <translation>افتح صورة للنظر في مستوى الخطأ والتشويش وآثار الضغط والقنوات.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>jobs.panel</name>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>جارٍ الإيقاف المؤقت…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
</context>
<context>
    <name>layout</name>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;تحليل</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>panels of the inspector that speak of the picture; the others, below, speak of its file</extracomment>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>ال&amp;لوحات</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Main actions</source>
        <translation>الإجراءات الرئيسية</translation>
    </message>
    <message>
        <source>Remove ended jobs from the list</source>
        <translation>إزالة المهام المنتهية من القائمة</translation>
    </message>
</context>
<context>
    <name>licences_page</name>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Palimpsest</source>
        <extracomment>headings of the list by kind of part, in their order</extracomment>
        <translation>Palimpsest</translation>
    </message>
</context>
<context>
    <name>models.desk</name>
    <message>
        <source>Export model</source>
        <translation>تصدير النموذج</translation>
    </message>
    <message>
        <source>Import model</source>
        <translation>استيراد نموذج</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Rename model</source>
        <translation>تغيير اسم النموذج</translation>
    </message>
</context>
<context>
    <name>models.words</name>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>After</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>كلاهما معًا</translation>
    </message>
    <message>
        <source>Calibration of map</source>
        <translation>معايرة الخريطة</translation>
    </message>
    <message>
        <source>Calibration of score</source>
        <translation>معايرة الدرجة</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>الإنذارات الكاذبة</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>It got worse than the shipped model on the regression set.</source>
        <translation>صار أسوأ من النموذج المرفق على مجموعة اختبار التراجع.</translation>
    </message>
    <message>
        <source>It kept what the shipped model does on the regression set.</source>
        <translation>حافظ على ما يفعله النموذج المرفق على مجموعة اختبار التراجع.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Map threshold</source>
        <translation>عتبة الخريطة</translation>
    </message>
    <message>
        <source>Maps that changed visibly</source>
        <translation>خرائط تغيّرت بوضوح</translation>
    </message>
    <message>
        <source>Not measured for this model</source>
        <translation>لم يُقَس لهذا النموذج</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Pixel F1 of edited pictures</source>
        <translation>F1 بكسلات الصور المعدّلة</translation>
    </message>
    <message>
        <source>Responses to untouched pictures</source>
        <translation>الاستجابات لصور لم تُمس</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>المشاهد</translation>
    </message>
    <message>
        <source>Score threshold</source>
        <translation>عتبة الدرجة</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Their origin</source>
        <translation>أصلهما</translation>
    </message>
    <message>
        <source>Trained here</source>
        <translation>مدرَّب هنا</translation>
    </message>
    <message>
        <source>Validated for</source>
        <translation>متحقَّق منه لـ</translation>
    </message>
    <message>
        <source>Whether it kept what the shipped model does cannot be told from the regression set.</source>
        <translation>لا تسمح مجموعة اختبار التراجع بمعرفة هل حافظ على ما يفعله النموذج المرفق.</translation>
    </message>
    <message>
        <source>difference {difference}</source>
        <translation>الفرق {difference}</translation>
    </message>
    <message>
        <source>map changed by {change} on average</source>
        <translation>تغيّرت الخريطة بمقدار {change} في المتوسط</translation>
    </message>
    <message>
        <source>sha256</source>
        <translation>sha256</translation>
    </message>
    <message>
        <source>sides of {least} to {most} px, {formats}, JPEG quality from {quality}</source>
        <translation>الأضلاع من {least} إلى {most} بكسل، {formats}، جودة JPEG من {quality}</translation>
    </message>
    <message>
        <source>{before} → {now} of {images}</source>
        <translation>من {before} إلى {now} من {images}</translation>
    </message>
    <message>
        <source>{before} → {now}, difference {difference}</source>
        <translation>من {before} إلى {now}، الفرق {difference}</translation>
    </message>
    <message>
        <source>{changed} of {images}</source>
        <translation>{changed} من {images}</translation>
    </message>
    <message>
        <source>{change}; F1 {before} → {now}</source>
        <translation>{change}؛ F1 {before} → {now}</translation>
    </message>
    <message>
        <source>{change}; it responds now</source>
        <translation>{change}؛ يستجيب الآن</translation>
    </message>
    <message>
        <source>{count} of {images} unmanipulated images respond ({low} to {high})</source>
        <translation>{count} من {images} صورة لم يجرِ التلاعب بها تستجيب (من {low} إلى {high})</translation>
    </message>
    <message>
        <source>{images} images; {terms}</source>
        <translation>عدد الصور {images}؛ {terms}</translation>
    </message>
    <message>
        <source>{metric}: {value} ({low} to {high}), {images} images</source>
        <translation>{metric}: {value} (من {low} إلى {high})، عدد الصور {images}</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} (من {low} إلى {high})</translation>
    </message>
</context>
<context>
    <name>network_page</name>
    <message>
        <source>By default</source>
        <translation>افتراضيًّا</translation>
    </message>
    <message>
        <source>Opening, analysing, reporting, signing and verifying work without a network. Nothing below happens by itself: each needs something you do, named beside it.</source>
        <translation>الفتح والتحليل وكتابة التقارير والتوقيع والتحقق تعمل بلا شبكة. لا شيء مما يلي يحدث من تلقاء نفسه: كل منها يحتاج إلى فعل منك مذكور بجانبه.</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>يُرسل</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>+ and -, mouse wheel</source>
        <translation>+ و- وعجلة الفأرة</translation>
    </message>
    <message>
        <source>Analyse the selected images</source>
        <translation>تحليل الصور المحددة</translation>
    </message>
    <message>
        <source>Drag the picture, while held</source>
        <translation>سحب الصورة، أثناء الضغط</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>التصفية بالاسم</translation>
    </message>
    <message>
        <source>Fit, actual pixels</source>
        <translation>ملاءمة، بكسلات فعلية</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>تحريك الصورة</translation>
    </message>
    <message>
        <source>Move the swipe line</source>
        <translation>تحريك خط المسح</translation>
    </message>
    <message>
        <source>Next and previous image</source>
        <extracomment>keys that parts of the window handle themselves, without an action</extracomment>
        <translation>الصورة التالية والسابقة</translation>
    </message>
    <message>
        <source>Picture alone, while held</source>
        <translation>الصورة وحدها، أثناء الضغط</translation>
    </message>
    <message>
        <source>Read the folders again</source>
        <translation>قراءة المجلدات من جديد</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Select or unselect the image</source>
        <translation>تحديد الصورة أو إلغاء تحديدها</translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation>Shift ومفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message>
        <source>Could not be opened</source>
        <translation>تعذّر فتحها</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source> or </source>
        <extracomment>what it does, the key</extracomment>
        <translation> أو </translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>being analysed</source>
        <translation>قيد التحليل</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>في انتظار الشبكة</translation>
    </message>
</context>
<context>
    <name>verify_dialog</name>
    <message>
        <source>Absent</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Checks the signature and that it covers the whole file, the attachments against the text, and originals against the report. Works without a network.</source>
        <translation>يتحقق من التوقيع ومن أنه يشمل الملف كله، ومن المرفقات مقابل النص، ومن الأصول مقابل التقرير. يعمل بلا شبكة.</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>لا يصح</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>يصح</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُتحقق منه</translation>
    </message>
</context>
<context>
    <name>viewer.actions</name>
    <message>
        <source>Actual pixels (100 %)</source>
        <translation>بكسلات فعلية (100 %)</translation>
    </message>
    <message>
        <source>Drag the line between picture and localisation map; Shift and arrow keys move it too</source>
        <translation>اسحب الخط بين الصورة وخريطة تحديد المواضع؛ ويحركه أيضًا Shift ومفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Fit in window</source>
        <translation>ملاءمة النافذة</translation>
    </message>
    <message>
        <source>Hold B to look at the picture alone for a moment</source>
        <translation>اضغط B باستمرار للنظر إلى الصورة وحدها لحظة</translation>
    </message>
    <message>
        <source>Localisation map over the picture</source>
        <translation>خريطة تحديد المواضع فوق الصورة</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>المكبّرة</translation>
    </message>
    <message>
        <source>Outline regions</source>
        <translation>إحاطة المناطق بخط</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>تراكب</translation>
    </message>
    <message>
        <source>Picture on the left, the same view with the localisation map on the right</source>
        <translation>الصورة على اليسار، والمنظر نفسه مع خريطة تحديد المواضع على اليمين</translation>
    </message>
    <message>
        <source>Show localisation map</source>
        <translation>إظهار خريطة تحديد المواضع</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Single pixels around the cursor</source>
        <translation>البكسلات المفردة حول المؤشر</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>The regions listed in the findings</source>
        <translation>المناطق المذكورة في النتائج</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
</context>
<context>
    <name>viewer.compare</name>
    <message>
        <source>Localisation map</source>
        <translation>خريطة تحديد المواضع</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
</context>
<context>
    <name>viewer.profile</name>
    <message>
        <source>Colour profile not used</source>
        <translation>ملف الألوان غير مستعمل</translation>
    </message>
    <message>
        <source>Colours are converted from {name} to sRGB for display only. {numbers}</source>
        <translation>تُحوَّل الألوان من {name} إلى sRGB للعرض فقط. {numbers}</translation>
    </message>
    <message>
        <source>No colour profile</source>
        <translation>لا ملف ألوان</translation>
    </message>
    <message>
        <source>Shown as sRGB. {numbers}</source>
        <translation>تُعرض بوصفها sRGB. {numbers}</translation>
    </message>
    <message>
        <source>The embedded profile cannot be used for RGB pixels; shown as sRGB. {numbers}</source>
        <translation>لا يمكن استعمال ملف الألوان المضمَّن لبكسلات RGB؛ تُعرض بوصفها sRGB. {numbers}</translation>
    </message>
    <message>
        <source>The embedded profile is sRGB. {numbers}</source>
        <translation>ملف الألوان المضمَّن هو sRGB. {numbers}</translation>
    </message>
    <message>
        <source>The pixel values below the cursor and the analysis are those stored in the file.</source>
        <translation>قيم البكسل تحت المؤشر والتحليل هي المخزَّنة في الملف.</translation>
    </message>
    <message>
        <source>an unnamed profile</source>
        <translation>ملف ألوان بلا اسم</translation>
    </message>
    <message>
        <source>{name} → sRGB</source>
        <translation>من {name} إلى sRGB</translation>
    </message>
</context>
<context>
    <name>viewer.viewer</name>
    <message>
        <source>No picture is open
Choose one on the left, or drag photographs and folders here.</source>
        <translation>لا صورة مفتوحة
اختر صورة من القائمة، أو اسحب الصور والمجلدات إلى هنا.</translation>
    </message>
</context>
<context>
    <name>wizard</name>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>ready at about {clock}</source>
        <translation>جاهز نحو {clock}</translation>
    </message>
    <message>
        <source>ready on {day} at about {clock}</source>
        <translation>جاهز في {day} نحو {clock}</translation>
    </message>
    <message>
        <source>ready tomorrow at about {clock}</source>
        <translation>جاهز غدًا نحو {clock}</translation>
    </message>
</context>
</TS>
