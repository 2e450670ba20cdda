; The Windows installer of Palimpsest. Compiled by installer/windows/nsis.py, which passes
;   VERSION QUAD PAYLOAD OUTFILE SIZE_KB LONGEST TYPES ICON LICENCE
; Run silently: palimpsest-VERSION-setup.exe /S [/CurrentUser|/AllUsers] [/DOWNGRADE] [/D=FOLDER]
; (/D last, without quotes). Exit codes are the EXIT_ defines below; 1 means cancelled.

Unicode true
Target amd64-unicode
!ifdef QUICK
    SetCompressor zlib
!else
    SetCompressor /SOLID lzma
    SetCompressorDictSize 32
!endif
ManifestSupportedOS Win10
ManifestLongPathAware true
ManifestDPIAware true
; Per user needs no rights; for everybody the installer starts itself again and asks for them.
RequestExecutionLevel user

!include MUI2.nsh
!include LogicLib.nsh
!include x64.nsh
!include WinVer.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include nsDialogs.nsh

!define NAME "Palimpsest"
!define WINDOW "palimpsest.exe"
!define CONSOLE "palimpsest-cli.exe"
!define INSIDE "_internal"
!define UNINSTALLER "uninstall.exe"
; what an upgrade moves aside, and back when it fails
!define ASIDE ".palimpsest-previous"
!define PROGID "Palimpsest.Image"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define APP_PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths"
!define CAPABILITIES "Software\${NAME}\Capabilities"
; Win32's MAX_PATH with its closing zero
!define LONGEST_PATH 259
; Qt 6 needs Windows 10 version 1809
!define OLDEST_BUILD 17763

!define EXIT_RUNNING 3
!define EXIT_NEWER 4
!define EXIT_SYSTEM 5
!define EXIT_FOLDER 6
!define EXIT_SPACE 7
!define EXIT_FILES 8
!define EXIT_RIGHTS 9

Name "${NAME}"
OutFile "${OUTFILE}"
BrandingText "${NAME} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
; 2 s of looking busy after a silent uninstallation serve nobody
AutoCloseWindow true
CRCCheck on
; so that /D=C:\ is refused by CheckFolder; NSIS itself would take another folder without a word
AllowRootDirInstall true

VIProductVersion "${QUAD}"
VIFileVersion "${QUAD}"

Var Mode ; CurrentUser or AllUsers
Var Problem ; sentence of the last check, empty when all is well
Var Code ; exit code that goes with it
Var Old ; folder of the installed version, empty without one
Var Stage ; what a failure has to undo: "", "moving" or "writing"
Var Downgrade ; 1: may replace a newer version
Var ForMe
Var ForAll

; The plug-ins stand first in the archive: it is one stream, read from the start.
ReserveFile /plugin UserInfo.dll
ReserveFile /plugin System.dll
ReserveFile /plugin nsDialogs.dll

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "side.bmp"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!define MUI_FINISHPAGE_NOAUTOCLOSE
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(UserDataStays)"

!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
Page custom ModePage ModePageLeave
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE CheckOnPage
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Arabic"
!include "texts.nsh"
!include "associations.nsh"

!macro Version LANGUAGE
VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "${NAME}"
VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "${NAME} Setup"
VIAddVersionKey /LANG=${LANGUAGE} "CompanyName" "${NAME}"
VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "Apache License 2.0"
VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "${VERSION}"
!macroend
!insertmacro Version ${LANG_ENGLISH}
!insertmacro Version ${LANG_FRENCH}
!insertmacro Version ${LANG_ARABIC}

; -------------------------------------------------------------------------------------------
; What installer and uninstaller share

!macro Shared UN

; A running program cannot be opened for writing: Windows holds its file. $Problem, $Code.
Function ${UN}FindRunning
    StrCpy $Problem ""
    !insertmacro TryToOpen "${WINDOW}"
    !insertmacro TryToOpen "${CONSOLE}"
FunctionEnd

; Take one installed program away, nothing else: what a person put beside it stays.
; The folder is on the stack.
Function ${UN}RemoveProgram
    Exch $R0
    ; only where one of ours lies; a folder _internal of somebody else's program stays
    ${If} ${FileExists} "$R0\${WINDOW}"
    ${OrIf} ${FileExists} "$R0\${UNINSTALLER}"
        Delete "$R0\${WINDOW}"
        Delete "$R0\${CONSOLE}"
        RMDir /r "$R0\${INSIDE}"
        RMDir /r "$R0\${ASIDE}"
        Delete "$R0\${UNINSTALLER}"
        RMDir "$R0"
    ${EndIf}
    Pop $R0
FunctionEnd

Function ${UN}UseMode
    ${If} $Mode == "AllUsers"
        SetShellVarContext all
    ${Else}
        SetShellVarContext current
    ${EndIf}
FunctionEnd

!macroend

!macro TryToOpen FILE
    ${If} ${FileExists} "$INSTDIR\${FILE}"
        ClearErrors
        FileOpen $0 "$INSTDIR\${FILE}" a
        ${If} ${Errors}
            StrCpy $Problem "$(Running)"
            StrCpy $Code ${EXIT_RUNNING}
        ${Else}
            FileClose $0
        ${EndIf}
    ${EndIf}
!macroend

!insertmacro Shared ""
!insertmacro Shared "un."

; -------------------------------------------------------------------------------------------
; Before the first page

Function .onInit
    SetRegView 64
    ${IfNot} ${RunningX64}
    ${OrIfNot} ${AtLeastWin10}
    ${OrIfNot} ${AtLeastBuild} ${OLDEST_BUILD}
        StrCpy $Problem "$(Unsupported)"
        StrCpy $Code ${EXIT_SYSTEM}
        Call Refuse
    ${EndIf}
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/DOWNGRADE" $R1
    ${IfNot} ${Errors}
        StrCpy $Downgrade 1
    ${EndIf}
    Call ChooseMode
    Call UseMode
    Call ChooseFolder
    ${If} ${Silent}
        Call Check
        ${If} $Problem != ""
            Call Refuse
        ${EndIf}
    ${EndIf}
FunctionEnd

; What the command line says; else the mode of what is installed; else this user only.
Function ChooseMode
    UserInfo::GetAccountType
    Pop $R2
    StrCpy $Mode "CurrentUser"
    ReadRegStr $R1 HKCU "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $R1 == ""
    ${AndIf} $R2 == "Admin"
        ReadRegStr $R1 HKLM "${UNINSTALL_KEY}" "InstallLocation"
        ${If} $R1 != ""
            StrCpy $Mode "AllUsers"
        ${EndIf}
    ${EndIf}
    ClearErrors
    ${GetOptions} $R0 "/CurrentUser" $R1
    ${IfNot} ${Errors}
        StrCpy $Mode "CurrentUser"
    ${EndIf}
    ClearErrors
    ${GetOptions} $R0 "/AllUsers" $R1
    ${IfNot} ${Errors}
        StrCpy $Mode "AllUsers"
        ${If} $R2 != "Admin"
            StrCpy $Problem "$(NeedsRights)"
            StrCpy $Code ${EXIT_RIGHTS}
            Call Refuse
        ${EndIf}
    ${EndIf}
FunctionEnd

; /D wins (there is no InstallDir, so $INSTDIR is empty without it), then where it is installed.
Function ChooseFolder
    ReadRegStr $Old SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $INSTDIR != ""
        Return
    ${EndIf}
    ${If} $Old != ""
        StrCpy $INSTDIR $Old
    ${ElseIf} $Mode == "AllUsers"
        StrCpy $INSTDIR "$PROGRAMFILES64\${NAME}"
    ${Else}
        StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${NAME}"
    ${EndIf}
FunctionEnd

; Show $Problem and end with $Code. Asks nothing when silent.
Function Refuse
    MessageBox MB_OK|MB_ICONSTOP "$Problem" /SD IDOK
    SetErrorLevel $Code
    Quit
FunctionEnd

; -------------------------------------------------------------------------------------------
; Pages

Function ModePage
    !insertmacro MUI_HEADER_TEXT "$(ModeTitle)" "$(ModeText)"
    nsDialogs::Create 1018
    Pop $0
    nsDialogs::SetRTL $(^RTL)
    ${NSD_CreateRadioButton} 0 20u 100% 12u "$(ForMeText)"
    Pop $ForMe
    ${NSD_CreateRadioButton} 0 40u 100% 12u "$(ForAllText)"
    Pop $ForAll
    ${If} $Mode == "AllUsers"
        ${NSD_Check} $ForAll
    ${Else}
        ${NSD_Check} $ForMe
    ${EndIf}
    nsDialogs::Show
FunctionEnd

Function ModePageLeave
    StrCpy $R3 $Mode
    ${NSD_GetState} $ForAll $0
    ${If} $0 == ${BST_CHECKED}
        StrCpy $Mode "AllUsers"
        UserInfo::GetAccountType
        Pop $R2
        ${If} $R2 != "Admin"
            ; another process, with rights; this one ends when Windows let it start
            ClearErrors
            ExecShell "runas" "$EXEPATH" "/AllUsers"
            ${If} ${Errors}
                StrCpy $Mode $R3
                Abort
            ${EndIf}
            Quit
        ${EndIf}
    ${Else}
        StrCpy $Mode "CurrentUser"
    ${EndIf}
    ${If} $Mode != $R3
        Call UseMode
        StrCpy $INSTDIR ""
        Call ChooseFolder
    ${EndIf}
FunctionEnd

Function CheckOnPage
    again:
    Call Check
    ${If} $Problem == ""
        Return
    ${ElseIf} $Code == ${EXIT_RUNNING}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$Problem" IDRETRY again
    ${ElseIf} $Code == ${EXIT_NEWER}
        MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$Problem" IDNO +3
        StrCpy $Downgrade 1
        Goto again
    ${Else}
        MessageBox MB_OK|MB_ICONSTOP "$Problem"
    ${EndIf}
    Abort
FunctionEnd

; -------------------------------------------------------------------------------------------
; May it be installed into $INSTDIR? $Problem is empty when it may.

Function Check
    StrCpy $Problem ""
    Call CheckVersion
    ${If} $Problem == ""
        Call CheckFolder
    ${EndIf}
    ${If} $Problem == ""
        Call CheckSpace
    ${EndIf}
    ${If} $Problem == ""
        Call FindRunning
    ${EndIf}
FunctionEnd

Function CheckVersion
    ReadRegStr $R1 SHCTX "${UNINSTALL_KEY}" "VersionQuad"
    ${If} $R1 == ""
    ${OrIf} $Downgrade == 1
        Return
    ${EndIf}
    ${VersionCompare} "$R1" "${QUAD}" $R2
    ${If} $R2 == 1
        ReadRegStr $R1 SHCTX "${UNINSTALL_KEY}" "DisplayVersion"
        StrCpy $Problem "$(Newer)"
        StrCpy $Code ${EXIT_NEWER}
    ${EndIf}
FunctionEnd

; A folder that holds something else than a Palimpsest is left alone; too long a path would
; leave a program without some of its files.
Function CheckFolder
    ${GetRoot} "$INSTDIR" $R1
    ${If} $R1 == ""
    ${OrIf} $R1 == $INSTDIR
    ${OrIf} "$R1\" == $INSTDIR
        StrCpy $Problem "$(NotEmpty)"
        StrCpy $Code ${EXIT_FOLDER}
        Return
    ${EndIf}
    ${If} ${FileExists} "$INSTDIR\*.*"
    ${AndIfNot} ${FileExists} "$INSTDIR\${WINDOW}"
    ${AndIfNot} ${FileExists} "$INSTDIR\${UNINSTALLER}"
        ${DirState} "$INSTDIR" $R1
        ${If} $R1 == 1
            StrCpy $Problem "$(NotEmpty)"
            StrCpy $Code ${EXIT_FOLDER}
            Return
        ${EndIf}
    ${EndIf}
    StrLen $R1 "$INSTDIR\"
    ; the old version moved aside has the longest paths
    StrLen $R2 "${ASIDE}\"
    IntOp $R1 $R1 + $R2
    IntOp $R1 $R1 + ${LONGEST}
    ${If} $R1 > ${LONGEST_PATH}
        ReadRegDWORD $R2 HKLM "SYSTEM\CurrentControlSet\Control\FileSystem" "LongPathsEnabled"
        ${If} $R2 != 1
            StrCpy $Problem "$(TooLong)"
            StrCpy $Code ${EXIT_FOLDER}
        ${EndIf}
    ${EndIf}
FunctionEnd

; NSIS looks at the free space on its page only, not when silent. Megabytes.
Function CheckSpace
    ${GetRoot} "$INSTDIR" $R1
    ClearErrors
    ${DriveSpace} "$R1\" "/D=F /S=M" $R2
    ${If} ${Errors}
        Return
    ${EndIf}
    IntOp $R3 ${SIZE_KB} / 1024
    IntOp $R3 $R3 + 64
    ${If} $R2 < $R3
        StrCpy $Problem "$(NoSpace)"
        StrCpy $Code ${EXIT_SPACE}
    ${EndIf}
FunctionEnd

; -------------------------------------------------------------------------------------------
; Installation

!macro MoveAside FILE
    ${If} $Problem == ""
    ${AndIf} ${FileExists} "$INSTDIR\${FILE}"
        ClearErrors
        Rename "$INSTDIR\${FILE}" "$INSTDIR\${ASIDE}\${FILE}"
        ${If} ${Errors}
            StrCpy $Code ${EXIT_RUNNING}
            StrCpy $Problem "$(Running)"
        ${EndIf}
    ${EndIf}
!macroend

; While moving, what still lies in its place is the old version and stays; while writing, it is
; a part of the new one.
!macro MoveBack FILE
    ${If} $Stage == "writing"
        RMDir /r "$INSTDIR\${FILE}"
        Delete "$INSTDIR\${FILE}"
    ${EndIf}
    ${If} ${FileExists} "$INSTDIR\${ASIDE}\${FILE}"
        Rename "$INSTDIR\${ASIDE}\${FILE}" "$INSTDIR\${FILE}"
    ${EndIf}
!macroend

; The version that was there, if any, works again. Harmless when called twice.
Function PutBack
    ${If} $Stage == ""
        Return
    ${EndIf}
    SetOutPath "$TEMP"
    !insertmacro MoveBack "${WINDOW}"
    !insertmacro MoveBack "${CONSOLE}"
    !insertmacro MoveBack "${INSIDE}"
    !insertmacro MoveBack "${UNINSTALLER}"
    RMDir "$INSTDIR\${ASIDE}"
    RMDir "$INSTDIR"
    StrCpy $Stage ""
FunctionEnd

; A write error in the middle of an archive ends the section and comes here.
Function .onInstFailed
    Call PutBack
    ${If} $Code == ""
        StrCpy $Code ${EXIT_FILES}
    ${EndIf}
    SetErrorLevel $Code
FunctionEnd

Function Fail
    Call PutBack
    Call Refuse
FunctionEnd

Section "${NAME}" Program
    SectionIn RO
    StrCpy $Problem ""
    StrCpy $Code ""
    ClearErrors
    CreateDirectory "$INSTDIR"
    ${If} ${Errors}
        StrCpy $Problem "$(NotWritten)"
        StrCpy $Code ${EXIT_FILES}
        Call Refuse
    ${EndIf}
    ; A library of the old version beside the new ones would be loaded: the old one goes first.
    ; One left by an upgrade that was cut off is of no use any more.
    RMDir /r "$INSTDIR\${ASIDE}"
    CreateDirectory "$INSTDIR\${ASIDE}"
    StrCpy $Stage "moving"
    !insertmacro MoveAside "${WINDOW}"
    !insertmacro MoveAside "${CONSOLE}"
    !insertmacro MoveAside "${INSIDE}"
    !insertmacro MoveAside "${UNINSTALLER}"
    ${If} $Problem != ""
        Call Fail
    ${EndIf}

    SetOutPath "$INSTDIR"
    SetOverwrite try
    StrCpy $Stage "writing"
    ClearErrors
    File /r "${PAYLOAD}/*"
    WriteUninstaller "$INSTDIR\${UNINSTALLER}"
    ${If} ${Errors}
        StrCpy $Problem "$(NotWritten)"
        StrCpy $Code ${EXIT_FILES}
        Call Fail
    ${EndIf}
    StrCpy $Stage ""
    SetOutPath "$TEMP"
    RMDir /r "$INSTDIR\${ASIDE}"

    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${WINDOW}" "" "$INSTDIR\${WINDOW}" 0 \
        SW_SHOWNORMAL "" "$(ShortcutText)"
    Call Register
    !insertmacro RegisterTypes
    ; installed somewhere else before: there is one entry, so there is one program
    ${If} $Old != ""
    ${AndIf} $Old != $INSTDIR
        Push $Old
        Call RemoveProgram
    ${EndIf}
SectionEnd

Function Register
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "VersionQuad" "${QUAD}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" '"$INSTDIR\${WINDOW}",0'
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${NAME}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" \
        '"$INSTDIR\${UNINSTALLER}" /$Mode'
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" \
        '"$INSTDIR\${UNINSTALLER}" /S /$Mode'
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KB}
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
    WriteRegStr SHCTX "${APP_PATHS}\${WINDOW}" "" "$INSTDIR\${WINDOW}"
    WriteRegStr SHCTX "${APP_PATHS}\${CONSOLE}" "" "$INSTDIR\${CONSOLE}"
FunctionEnd

; -------------------------------------------------------------------------------------------
; Uninstallation: the program and what it registered. Cases, settings and keys of a person lie
; elsewhere (%LOCALAPPDATA%\palimpsest) and are not looked for.

Function un.onInit
    SetRegView 64
    StrCpy $Mode "CurrentUser"
    ReadRegStr $R1 HKCU "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $R1 != $INSTDIR
        ReadRegStr $R1 HKLM "${UNINSTALL_KEY}" "InstallLocation"
        ${If} $R1 == $INSTDIR
            StrCpy $Mode "AllUsers"
        ${EndIf}
    ${EndIf}
    ${If} $Mode == "AllUsers"
        UserInfo::GetAccountType
        Pop $R2
        ${If} $R2 != "Admin"
            ${IfNot} ${Silent}
                ExecShell "runas" "$INSTDIR\${UNINSTALLER}"
                Quit
            ${EndIf}
            SetErrorLevel ${EXIT_RIGHTS}
            Quit
        ${EndIf}
    ${EndIf}
    Call un.UseMode
    again:
    Call un.FindRunning
    ${If} $Problem != ""
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$Problem" /SD IDCANCEL IDRETRY again
        SetErrorLevel ${EXIT_RUNNING}
        Quit
    ${EndIf}
FunctionEnd

Section "Uninstall"
    SetOutPath "$TEMP"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    Push $INSTDIR
    Call un.RemoveProgram
    ReadRegStr $R1 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ; a copy in another folder may own the entries by now
    ${If} $R1 == $INSTDIR
        !insertmacro UnregisterTypes
        DeleteRegKey SHCTX "${APP_PATHS}\${WINDOW}"
        DeleteRegKey SHCTX "${APP_PATHS}\${CONSOLE}"
        DeleteRegKey SHCTX "${UNINSTALL_KEY}"
    ${EndIf}
SectionEnd
