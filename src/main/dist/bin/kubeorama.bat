@echo off
rem Starts Kubeorama with the first JDK 25 or newer that it finds.
setlocal
for %%a in ("%~dp0..") do set "app=%%~fa"
if defined KUBEORAMA_JAVA_HOME call :try "%KUBEORAMA_JAVA_HOME:"=%" && goto :found
if defined JAVA_HOME call :try "%JAVA_HOME:"=%" && goto :found
for /f "delims=" %%j in ('where $PATH:java 2^>nul') do call :try "%%~dpj.." && goto :found
for /d %%h in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%LocalAppData%\Programs\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\zulu-*" "%ProgramFiles%\Amazon Corretto\jdk*") do call :try "%%~h" && goto :found
>&2 echo Kubeorama needs a JDK 25 or newer, and none was found. Install one, or set JAVA_HOME to it.
exit /b 1

:try
if not exist "%~1\bin\java.exe" exit /b 1
if not exist "%~1\release" exit /b 1
set "version=0"
for /f "usebackq tokens=1,2 delims==" %%a in ("%~1\release") do if "%%a"=="JAVA_VERSION" for /f "delims=.-+" %%v in ("%%~b") do set "version=%%v"
if %version% lss 25 exit /b 1
set "jdk=%~1"
exit /b 0

:found
rem most commands are over before the better compiler and collector have paid for themselves; a window is there sooner
rem where only what runs for long is compiled, and only what runs for very long is compiled well
set "speed=-XX:Tier3InvocationThreshold=1000 -XX:Tier3MinInvocationThreshold=500 -XX:Tier3CompileThreshold=5000 -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000"
if "%~1"=="" goto :start
set "speed=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmn64m"
:look
if "%~1"=="--all" set "speed="
shift
if not "%~1"=="" goto :look

:start
rem what the same Java noted when the program was packaged
set "cache="
fc /b "%jdk%\release" "%app%\lib\kubeorama.aot.jdk" >nul 2>&1 && set cache="-XX:AOTCache=%app%\lib\kubeorama.aot"
"%jdk%\bin\java.exe" -Xlog:disable %speed% --module-path "%app%\javafx" --add-modules=javafx.controls,javafx.fxml --enable-native-access=javafx.graphics "-Dkubeorama.home=%app%" "-Dkubeorama.fonts=%app%\fonts" %KUBEORAMA_JAVA_OPTS% %cache% -cp "%app%\lib\kubeorama.jar" org.kubeorama.app.Launcher %*
exit /b %errorlevel%
