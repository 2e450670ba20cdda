; What a person reads, in the languages of the program.

LangString Running ${LANG_ENGLISH} "Palimpsest is running, or a file of it is in use. Close it and try again."
LangString Running ${LANG_FRENCH} "Palimpsest est ouvert, ou l'un de ses fichiers est utilisé. Fermez-le puis réessayez."
LangString Running ${LANG_ARABIC} "برنامج Palimpsest قيد التشغيل أو أحد ملفاته مستخدم. أغلقه ثم أعد المحاولة."

LangString Newer ${LANG_ENGLISH} "Palimpsest $R1 is installed, newer than this ${VERSION}. Settings and cases of the newer version may not open in the older one. Install the older version?"
LangString Newer ${LANG_FRENCH} "Palimpsest $R1 est installé, plus récent que cette version ${VERSION}. Les réglages et dossiers de la version récente peuvent ne pas s'ouvrir dans l'ancienne. Installer l'ancienne version ?"
LangString Newer ${LANG_ARABIC} "الإصدار $R1 من Palimpsest مثبت، وهو أحدث من هذا الإصدار ${VERSION}. قد لا تفتح إعدادات الإصدار الأحدث وقضاياه في الإصدار الأقدم. هل تريد تثبيت الإصدار الأقدم؟"

LangString Unsupported ${LANG_ENGLISH} "Palimpsest needs 64-bit Windows 10, version 1809 or newer."
LangString Unsupported ${LANG_FRENCH} "Palimpsest nécessite Windows 10 64 bits, version 1809 ou plus récente."
LangString Unsupported ${LANG_ARABIC} "يتطلب Palimpsest نظام Windows 10 بمعمارية 64 بت، الإصدار 1809 أو أحدث."

LangString NeedsRights ${LANG_ENGLISH} "Installing for all users needs an administrator. Start the installer as one, or install for yourself with /CurrentUser."
LangString NeedsRights ${LANG_FRENCH} "L'installation pour tous les utilisateurs exige un administrateur. Lancez le programme d'installation en tant que tel, ou installez pour vous seul avec /CurrentUser."
LangString NeedsRights ${LANG_ARABIC} "التثبيت لجميع المستخدمين يتطلب حساب مسؤول. شغل المثبت كمسؤول، أو ثبته لنفسك باستخدام /CurrentUser."

LangString NotEmpty ${LANG_ENGLISH} "The folder $INSTDIR holds other files. Choose a folder that is empty or does not exist yet."
LangString NotEmpty ${LANG_FRENCH} "Le dossier $INSTDIR contient d'autres fichiers. Choisissez un dossier vide ou qui n'existe pas encore."
LangString NotEmpty ${LANG_ARABIC} "يحتوي المجلد $INSTDIR على ملفات أخرى. اختر مجلدا فارغا أو غير موجود بعد."

LangString TooLong ${LANG_ENGLISH} "The path of the folder is too long for Windows as it is set up here. Choose a folder with a shorter path, or have an administrator turn on long paths (LongPathsEnabled)."
LangString TooLong ${LANG_FRENCH} "Le chemin du dossier est trop long pour la configuration de Windows. Choisissez un dossier au chemin plus court, ou demandez à un administrateur d'activer les chemins longs (LongPathsEnabled)."
LangString TooLong ${LANG_ARABIC} "مسار المجلد أطول مما تسمح به إعدادات Windows هنا. اختر مجلدا بمسار أقصر، أو اطلب من المسؤول تفعيل المسارات الطويلة (LongPathsEnabled)."

LangString NoSpace ${LANG_ENGLISH} "There are $R2 MB free on $R1; Palimpsest needs $R3 MB."
LangString NoSpace ${LANG_FRENCH} "Il reste $R2 Mo sur $R1 ; Palimpsest a besoin de $R3 Mo."
LangString NoSpace ${LANG_ARABIC} "المساحة المتاحة على $R1 هي $R2 ميغابايت، ويحتاج Palimpsest إلى $R3 ميغابايت."

LangString NotWritten ${LANG_ENGLISH} "The files could not be written to $INSTDIR. What was installed before is as it was."
LangString NotWritten ${LANG_FRENCH} "Les fichiers n'ont pas pu être écrits dans $INSTDIR. La version installée auparavant est intacte."
LangString NotWritten ${LANG_ARABIC} "تعذرت كتابة الملفات في $INSTDIR. ما كان مثبتا من قبل بقي كما هو."

LangString ModeTitle ${LANG_ENGLISH} "Who is it for?"
LangString ModeTitle ${LANG_FRENCH} "Pour qui ?"
LangString ModeTitle ${LANG_ARABIC} "لمن التثبيت؟"
LangString ModeText ${LANG_ENGLISH} "Installing for yourself needs no administrator."
LangString ModeText ${LANG_FRENCH} "L'installation pour vous seul ne demande pas d'administrateur."
LangString ModeText ${LANG_ARABIC} "لا يتطلب التثبيت لنفسك حساب مسؤول."
LangString ForMeText ${LANG_ENGLISH} "Only for &me"
LangString ForMeText ${LANG_FRENCH} "Pour &moi seul"
LangString ForMeText ${LANG_ARABIC} "لي &فقط"
LangString ForAllText ${LANG_ENGLISH} "For &everybody who uses this computer (Windows asks for an administrator)"
LangString ForAllText ${LANG_FRENCH} "Pour &tous les utilisateurs de cet ordinateur (Windows demande un administrateur)"
LangString ForAllText ${LANG_ARABIC} "ل&جميع مستخدمي هذا الحاسوب (يطلب Windows حساب مسؤول)"

LangString ImageText ${LANG_ENGLISH} "Image"
LangString ImageText ${LANG_FRENCH} "Image"
LangString ImageText ${LANG_ARABIC} "صورة"
LangString ShortcutText ${LANG_ENGLISH} "Locate edited regions in photographs"
LangString ShortcutText ${LANG_FRENCH} "Localiser les zones modifiées dans des photographies"
LangString ShortcutText ${LANG_ARABIC} "تحديد المناطق المعدلة في الصور الفوتوغرافية"
LangString UserDataStays ${LANG_ENGLISH} "Palimpsest will be removed. Your cases, settings and keys stay where they are; to be rid of them, too, delete the folder palimpsest in %LOCALAPPDATA%."
LangString UserDataStays ${LANG_FRENCH} "Palimpsest va être supprimé. Vos dossiers, réglages et clés restent en place ; pour les supprimer aussi, effacez le dossier palimpsest dans %LOCALAPPDATA%."
LangString UserDataStays ${LANG_ARABIC} "ستتم إزالة Palimpsest. تبقى قضاياك وإعداداتك ومفاتيحك في مكانها؛ ولحذفها أيضا احذف المجلد palimpsest من %LOCALAPPDATA%."
