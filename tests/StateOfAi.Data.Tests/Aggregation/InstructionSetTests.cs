using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace StateOfAi.Data.Tests;

/// <summary>That a run which is to do without some instructions does.</summary>
public sealed class InstructionSetTests
{
    [Theory]
    [InlineData("DOTNET_EnableAVX512")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public void Instructions_that_are_switched_off_are_not_used(string variable)
    {
        if (Environment.GetEnvironmentVariable(variable) != "0")
            return;
        Assert.False(Avx512F.IsSupported);
        Assert.True(variable == "DOTNET_EnableAVX512" || !Avx2.IsSupported);
        Assert.True(variable != "DOTNET_EnableHWIntrinsic" || !Vector128.IsHardwareAccelerated);
    }
}
