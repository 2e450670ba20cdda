<#
.SYNOPSIS
Builds Palimpsest for Windows, from a checkout on a Windows machine: the frozen program, its bill
of materials, the setup program; tries both; gathers them with SHA256SUMS.

.DESCRIPTION
The same specification, exclusions and checks as on Linux (installer/palimpsest.spec,
installer/product). Needs 64-bit Windows 10 or newer, 64-bit Python 3.11, NSIS 3.08 or newer, git,
about 10 GB of disk and a network for the wheels. installer/windows/README.md says more.

.PARAMETER Flavour
cpu, or cuda for NVIDIA graphics cards. The setup program of the cuda flavour would be larger than
Windows loads (2 GB): that flavour is packed as a zip file instead.

.PARAMETER TorchIndex
A package index that has the torch of the flavour; see pytorch.org, "Start locally".

.PARAMETER Python
The interpreter to make the build environment with.

.PARAMETER CertificateThumbprint
Sign executables and setup with this certificate of the current user's store. Unsigned without it.

.EXAMPLE
powershell -ExecutionPolicy Bypass -File installer\windows\build.ps1
#>
[CmdletBinding()]
param(
    [ValidateSet('cpu', 'cuda')]
    [string] $Flavour = 'cpu',
    [string] $TorchIndex = '',
    [string] $Python = '',
    [string] $CertificateThumbprint = '',
    [string] $TimestampServer = ''
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$Root = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
Set-Location $Root
$env:PYTHONUTF8 = '1'
$env:PYTHONPATH = $Root
$Began = Get-Date

function Step([string] $Text) {
    $seconds = [int] ((Get-Date) - $Began).TotalSeconds
    Write-Host "`n== $Text (after $seconds s)"
}

# A program whose exit code is not 0 stops everything: PowerShell itself would go on.
function Run([string] $Program, [string[]] $Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) {
        throw "$Program $($Arguments -join ' ') ended with exit code $LASTEXITCODE"
    }
}

function Output([string] $Program, [string[]] $Arguments) {
    $said = & $Program @Arguments
    if ($LASTEXITCODE -ne 0) {
        throw "$Program $($Arguments -join ' ') ended with exit code $LASTEXITCODE"
    }
    return ($said | Out-String).Trim()
}

# A setup program is one of the window's kind: only Start-Process waits for it.
function RunSetup([string] $Program, [string[]] $Arguments) {
    $process = Start-Process -FilePath $Program -ArgumentList $Arguments -Wait -PassThru
    if ($process.ExitCode -ne 0) {
        throw "$Program ended with exit code $($process.ExitCode)"
    }
}

function Sign([string] $File) {
    if ($CertificateThumbprint -eq '') {
        return
    }
    $signing = @('sign', '/sha1', $CertificateThumbprint, '/fd', 'SHA256')
    if ($TimestampServer -ne '') {
        $signing += @('/tr', $TimestampServer, '/td', 'SHA256')
    }
    Run 'signtool.exe' ($signing + $File)
}

Step 'This machine'
if (-not [Environment]::Is64BitOperatingSystem) {
    throw 'Palimpsest is built on 64-bit Windows.'
}
if ($Python -eq '') {
    $Python = Output 'py.exe' @('-3.11', '-c', 'import sys; print(sys.executable)')
}
$kind = Output $Python @('-c', 'import struct, sys; print(sys.version_info[:2], struct.calcsize(chr(80)) * 8)')
if ($kind -ne '(3, 11) 64') {
    throw "64-bit Python 3.11 is needed; $Python is $kind."
}
$version = Output $Python @('-c', 'from installer.version import version; print(version())')
$commit = Output 'git.exe' @('rev-parse', 'HEAD')
$env:SOURCE_DATE_EPOCH = Output 'git.exe' @('log', '-1', '--format=%ct')
Write-Host "Palimpsest $version, flavour $Flavour, commit $commit"

Step 'The build environment and the frozen program'
$dist = Join-Path $Root 'dist'
New-Item -ItemType Directory -Force $dist | Out-Null
$env:PALIMPSEST_VERSION_FILE = Join-Path $dist 'version-resource.txt'
Run $Python @('installer/windows/version_resource.py', $env:PALIMPSEST_VERSION_FILE)
$freezing = @('installer/package.py', 'freeze', '--flavour', $Flavour)
if ($TorchIndex -ne '') {
    $freezing += @('--torch-index', $TorchIndex)
}
Run $Python $freezing
$bundle = Join-Path $dist "$Flavour\palimpsest"
$built = Join-Path $dist "env-$Flavour\Scripts\python.exe"

Step 'Bill of materials and licences'
$name = "palimpsest-$version-windows-x86_64-$Flavour"
$bill = Join-Path $dist "$name.cdx.json"
$billing = @('-m', 'installer.sbom', '--bundle', $bundle, '--out', $bill, '--commit', $commit)
$report = Join-Path $dist "env-$Flavour\wheels.json"
if (Test-Path $report) {
    $billing += @('--wheels', $report)
}
Run $built $billing

Step 'The frozen program works'
Run $built @('-m', 'installer.windows.smoke', $bundle)

Sign (Join-Path $bundle 'palimpsest.exe')
Sign (Join-Path $bundle 'palimpsest-cli.exe')

if ($Flavour -eq 'cuda') {
    Step 'The packed program'
    $packed = Join-Path $dist "$name.zip"
    Run $Python @('-m', 'zipfile', '-c', $packed, $bundle)
}
else {
    Step 'The setup program'
    $setup = Join-Path $dist "$name-setup.exe"
    Run $built @('-m', 'installer.windows.nsis', $bundle, $setup)
    Sign $setup

    Step 'Installed, tried and removed, in a folder with letters of other scripts'
    $place = Join-Path $env:TEMP ('Palimpsest ' + [char] 0x00E9 + [char] 0x5199)
    RunSetup $setup @('/S', '/CurrentUser', "/D=$place")
    try {
        Run $built @('-m', 'installer.windows.smoke', $place)
    }
    finally {
        RunSetup (Join-Path $place 'uninstall.exe') @('/S')
        # the uninstaller works from a copy of itself and goes on for a moment
        foreach ($second in 1..30) {
            if (-not (Test-Path $place)) {
                break
            }
            Start-Sleep -Seconds 1
        }
    }
    if (Test-Path $place) {
        throw "$place was not removed."
    }
}

Step 'Gathered'
$release = Join-Path $dist "release-$version-windows-$Flavour"
if (Test-Path $release) {
    Remove-Item -Recurse -Force $release
}
Run $built @('-m', 'installer.release', '--out', $release)
Run $built @('-m', 'installer.checksums', 'check', $release)
Step "Done: $release"
