# What is installed where, and the Debian package of it.
include(GNUInstallDirs)

foreach(program afterword afterword-cli)
  if(TARGET ${program})
    install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  endif()
endforeach()

set(packaging "${CMAKE_SOURCE_DIR}/packaging")
set(id org.afterword.Afterword)
install(FILES "${packaging}/desktop/${id}.desktop" DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES "${packaging}/desktop/${id}.metainfo.xml" DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES "${packaging}/desktop/${id}.xml" DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(DIRECTORY "${CMAKE_SOURCE_DIR}/resources/icons/hicolor"
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons)

# Compressed without a time stamp, so that the same source makes the same package.
find_program(GZIP gzip)
function(install_compressed file name folder)
  if(NOT GZIP)
    return()
  endif()
  set(compressed "${CMAKE_BINARY_DIR}/compressed/${name}.gz")
  configure_file("${file}" "${CMAKE_BINARY_DIR}/compressed/${name}" COPYONLY)
  execute_process(COMMAND "${GZIP}" -9nkf "${CMAKE_BINARY_DIR}/compressed/${name}")
  install(FILES "${compressed}" DESTINATION "${folder}")
endfunction()
install_compressed("${packaging}/man/afterword.1" afterword.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed("${packaging}/man/afterword-cli.1" afterword-cli.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed("${packaging}/deb/changelog" changelog.Debian
                   ${CMAKE_INSTALL_DATADIR}/doc/afterword)
install(FILES "${packaging}/deb/copyright" DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/afterword)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME afterword)
set(CPACK_PACKAGE_VENDOR "The Afterword developers")
set(CPACK_PACKAGE_CONTACT "The Afterword developers <developers@afterword.invalid>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "incident postmortems and their corrective actions")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Afterword reads the Markdown postmortems that a team already has, lets every
part of them be edited beside a live preview, keeps them in one SQLite file
that its owner holds, and writes Markdown that any wiki renders. It needs no
account and no server.
.
The package holds the desktop program and afterword-cli for scripts.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded as plug-ins or read as data: dpkg-shlibdeps cannot see it.
# Packed relocations need this glibc, which no symbol tells.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libc6 (>= 2.36), libqt6sql6-sqlite, libqt6svg6, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "breeze-icon-theme, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "hunspell-dictionary")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
