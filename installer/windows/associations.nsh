; "Open with Palimpsest" for every image type it decodes. The program that opens them by a double
; click stays the one the person chose: no extension's own value is written.
; ${TYPES} is a generated file of lines "!insertmacro Type .jpg image".

!macro RegisterType SUFFIX
    WriteRegStr SHCTX "Software\Classes\${SUFFIX}\OpenWithProgids" "${PROGID}" ""
    WriteRegStr SHCTX "Software\Classes\Applications\${WINDOW}\SupportedTypes" "${SUFFIX}" ""
    WriteRegStr SHCTX "${CAPABILITIES}\FileAssociations" "${SUFFIX}" "${PROGID}"
!macroend

; A key that others use, too, stays.
!macro UnregisterType SUFFIX
    DeleteRegValue SHCTX "Software\Classes\${SUFFIX}\OpenWithProgids" "${PROGID}"
    DeleteRegKey /ifempty SHCTX "Software\Classes\${SUFFIX}\OpenWithProgids"
    DeleteRegKey /ifempty SHCTX "Software\Classes\${SUFFIX}"
!macroend

; Explorer reads the lists again (SHCNE_ASSOCCHANGED).
!macro TellExplorer
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

!macro RegisterTypes
    WriteRegStr SHCTX "Software\Classes\${PROGID}" "" "$(ImageText)"
    WriteRegStr SHCTX "Software\Classes\${PROGID}\DefaultIcon" "" '"$INSTDIR\${WINDOW}",0'
    WriteRegStr SHCTX "Software\Classes\${PROGID}\shell\open" "FriendlyAppName" "${NAME}"
    WriteRegStr SHCTX "Software\Classes\${PROGID}\shell\open\command" "" \
        '"$INSTDIR\${WINDOW}" -- "%1"'
    WriteRegStr SHCTX "Software\Classes\Applications\${WINDOW}" "FriendlyAppName" "${NAME}"
    WriteRegStr SHCTX "Software\Classes\Applications\${WINDOW}\shell\open\command" "" \
        '"$INSTDIR\${WINDOW}" -- "%1"'
    WriteRegStr SHCTX "${CAPABILITIES}" "ApplicationName" "${NAME}"
    WriteRegStr SHCTX "${CAPABILITIES}" "ApplicationDescription" "$(ShortcutText)"
    WriteRegStr SHCTX "Software\RegisteredApplications" "${NAME}" "${CAPABILITIES}"
    !define Type "!insertmacro RegisterType"
    !include "${TYPES}"
    !undef Type
    !insertmacro TellExplorer
!macroend

!macro UnregisterTypes
    !define Type "!insertmacro UnregisterType"
    !include "${TYPES}"
    !undef Type
    DeleteRegValue SHCTX "Software\RegisteredApplications" "${NAME}"
    DeleteRegKey SHCTX "${CAPABILITIES}"
    DeleteRegKey /ifempty SHCTX "Software\${NAME}"
    DeleteRegKey SHCTX "Software\Classes\Applications\${WINDOW}"
    DeleteRegKey SHCTX "Software\Classes\${PROGID}"
    !insertmacro TellExplorer
!macroend
