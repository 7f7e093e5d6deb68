# afterword_room(NAME DIR USES targets...): one static library for one room of ARCHITECTURE.md.
# A room takes every source below its folder, so that adding a file needs no line here.
function(afterword_room name dir)
  cmake_parse_arguments(ROOM "" "" "USES" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${dir}/*.cpp" "${dir}/*.h")
  add_library(${name} STATIC ${sources})
  target_link_libraries(${name} PUBLIC afterword_compiler ${ROOM_USES})
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
