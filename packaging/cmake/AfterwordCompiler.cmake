# What every target of the project is compiled with.
add_library(afterword_compiler INTERFACE)

target_compile_options(afterword_compiler INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast
  -Woverloaded-virtual)
if(AFTERWORD_WERROR AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # Only with the reference compiler, Debian 12's: the warnings of a newer one must not stop a build.
  # GCC 12 reports null dereferences inside libstdc++ at -O2: worth reading, not worth a red build.
  target_compile_options(afterword_compiler INTERFACE -Werror -Wno-error=null-dereference)
endif()

target_compile_definitions(afterword_compiler INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)

target_include_directories(afterword_compiler INTERFACE "${CMAKE_SOURCE_DIR}")

if(AFTERWORD_SANITIZE)
  target_compile_options(afterword_compiler INTERFACE
    -fsanitize=${AFTERWORD_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(afterword_compiler INTERFACE -fsanitize=${AFTERWORD_SANITIZE})
  target_compile_definitions(afterword_compiler INTERFACE AFTERWORD_SANITIZED)
endif()
if(AFTERWORD_FUZZ)
  target_compile_options(afterword_compiler INTERFACE -fsanitize=fuzzer-no-link)
endif()

# Files of one target are compiled many at a time: what they all instantiate is then instantiated once,
# so that a build from nothing takes a fraction of the time, and so do the analysers. Who changes one
# file often may say -DCMAKE_UNITY_BUILD=OFF.
if(NOT DEFINED CMAKE_UNITY_BUILD)
  set(CMAKE_UNITY_BUILD ON)
endif()
set(CMAKE_UNITY_BUILD_BATCH_SIZE 24)
