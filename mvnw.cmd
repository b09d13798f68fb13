@echo off
rem Runs Maven: the one on the PATH if it is 3.8 or newer, else the one that .mvn\wrapper\maven-wrapper.properties names,
rem which is downloaded once, checked, and kept in %USERPROFILE%\.m2\wrapper\dists. (mvnw does the same elsewhere.)
setlocal

for /f "tokens=3,4 delims=. " %%a in ('mvn -B -v 2^>nul ^| findstr /c:"Apache Maven"') do (
	if %%a gtr 3 goto maven_on_path
	if %%a equ 3 if %%b geq 8 goto maven_on_path
)

for /f "usebackq tokens=1,* delims==" %%a in ("%~dp0.mvn\wrapper\maven-wrapper.properties") do set "%%a=%%b"
for %%u in ("%distributionUrl%") do set "name=%%~nu"
set "name=%name:-bin=%"
if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "maven=%MAVEN_USER_HOME%\wrapper\dists\%name%"
if exist "%maven%\bin\mvn.cmd" goto own_maven

echo mvnw: downloading %distributionUrl% 1>&2
powershell -NoProfile -Command ^
	"$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue';" ^
	"[Net.ServicePointManager]::SecurityProtocol = 'Tls12';" ^
	"$scratch = Join-Path $env:TEMP ([guid]::NewGuid()); $zip = Join-Path $scratch 'maven.zip';" ^
	"New-Item -ItemType Directory $scratch, (Split-Path $env:maven) -Force | Out-Null;" ^
	"Invoke-WebRequest -UseBasicParsing $env:distributionUrl -OutFile $zip;" ^
	"if ((Get-FileHash $zip -Algorithm SHA256).Hash -ne $env:distributionSha256Sum) { throw 'mvnw: not the file we know: its SHA-256 differs.' };" ^
	"Expand-Archive $zip $scratch; Move-Item (Join-Path $scratch $env:name) $env:maven; Remove-Item -Recurse $scratch"
if errorlevel 1 exit /b 1

:own_maven
call "%maven%\bin\mvn.cmd" %*
exit /b %errorlevel%

:maven_on_path
call mvn %*
exit /b %errorlevel%
