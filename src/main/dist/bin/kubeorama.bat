@echo off
rem Starts Kubeorama with the first JDK 25 or newer that it finds.
setlocal
set "app=%~dp0.."
for %%h in ("%KUBEORAMA_JAVA_HOME%" "%JAVA_HOME%") do if exist "%%~h\bin\java.exe" call :try "%%~h" && goto :found
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%~dpj.." && goto :found
for /d %%h in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*") do call :try "%%~h" && goto :found
echo Kubeorama needs a JDK 25 or newer, and none was found. Install one, or set JAVA_HOME to it. 1>&2
exit /b 1

:try
if not exist "%~1\release" exit /b 1
for /f "tokens=2 delims==.+" %%v in ('findstr /b JAVA_VERSION= "%~1\release"') do set "version=%%~v"
set "version=%version:"=%"
if %version% lss 25 exit /b 1
set "home=%~1"
exit /b 0

:found
set "speed="
if not "%~1"=="" set "speed=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmn64m"
fc /b "%home%\release" "%app%\lib\kubeorama.aot.jdk" >nul 2>&1 && set speed=%speed% "-XX:AOTCache=%app%\lib\kubeorama.aot"
"%home%\bin\java" -Xlog:disable %speed% --module-path "%app%\javafx" --add-modules=javafx.controls,javafx.fxml --enable-native-access=javafx.graphics "-Dkubeorama.home=%app%" "-Dkubeorama.fonts=%app%\fonts" %KUBEORAMA_JAVA_OPTS% -cp "%app%\lib\kubeorama.jar" org.kubeorama.app.Launcher %*
exit /b %errorlevel%
