; Stands in for palimpsest.exe in tests of the installer: a 64-bit Windows program that writes its
; command line beside itself and, when asked for with /WAIT=SECONDS, runs for so long.
Unicode true
Target amd64-unicode
SetCompressor zlib
SilentInstall silent
RequestExecutionLevel user
Name "stand-in"
OutFile "${OUTFILE}"
Icon "${ICON}"
!include FileFunc.nsh
!include LogicLib.nsh

Section
    ${GetParameters} $0
    FileOpen $1 "$EXEDIR\started.txt" w
    FileWriteUTF16LE $1 "${MARK} $0"
    FileClose $1
    ClearErrors
    ${GetOptions} $0 "/WAIT=" $2
    ${IfNot} ${Errors}
        IntOp $2 $2 * 1000
        Sleep $2
    ${EndIf}
SectionEnd
