# afterword_objects(TARGET): its headers declare classes with Q_OBJECT.
get_target_property(AFTERWORD_MOC Qt6::moc IMPORTED_LOCATION)
configure_file("${CMAKE_CURRENT_LIST_DIR}/moc-alone.in" "${CMAKE_BINARY_DIR}/moc-alone" @ONLY
  FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
function(afterword_objects target)
  # moc reads sources only: it need not wait for the libraries that the target links.
  set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOGEN_ORIGIN_DEPENDS OFF
    AUTOMOC_COMPILER_PREDEFINES OFF AUTOMOC_EXECUTABLE "${CMAKE_BINARY_DIR}/moc-alone")
endfunction()

# afterword_room(NAME DIR [OBJECTS] USES targets...): one static library for one room of
# ARCHITECTURE.md, with Q_OBJECTs or without. A room takes every source below its folder, so that
# adding a file needs no line here.
function(afterword_room name dir)
  cmake_parse_arguments(ROOM "OBJECTS" "" "USES" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${dir}/*.cpp" "${dir}/*.h")
  add_library(${name} STATIC ${sources})
  target_link_libraries(${name} PUBLIC afterword_compiler ${ROOM_USES})
  if(ROOM_OBJECTS)
    afterword_objects(${name})
  endif()
endfunction()

# Rooms without a GUI share one precompiled header, rooms with widgets another.
function(afterword_pch target)
  if(NOT AFTERWORD_PCH)
    return()
  endif()
  cmake_parse_arguments(PCH "" "REUSE" "HEADERS" ${ARGN})
  if(PCH_REUSE)
    target_precompile_headers(${target} REUSE_FROM ${PCH_REUSE})
  else()
    target_precompile_headers(${target} PRIVATE ${PCH_HEADERS})
  endif()
endfunction()

# afterword_linked_whole(TARGET): a room, which works through whole documents, or a program: where both
# are, it is optimised across its files in what is shipped. Linking takes half a minute for it: other
# programs may say -fno-lto and take the rooms as they were compiled.
function(afterword_linked_whole target)
  get_target_property(type ${target} TYPE)
  if(type STREQUAL "EXECUTABLE")
    # That no table is larger than memory is not seen to hold across files.
    target_link_options(${target} PRIVATE
      $<$<CONFIG:Release>:-flto=auto> $<$<CONFIG:Release>:-Wno-alloc-size-larger-than>)
  else()
    target_compile_options(${target} PRIVATE
      $<$<CONFIG:Release>:-flto=auto> $<$<CONFIG:Release>:-ffat-lto-objects>)
  endif()
endfunction()

# afterword_toolkit_bound(TARGET): it waits for the toolkit, not for loops of its own, so that a build
# for work need not take as long as one to ship.
function(afterword_toolkit_bound target)
  target_compile_options(${target} PRIVATE $<$<CONFIG:RelWithDebInfo>:-O1>)
endfunction()
