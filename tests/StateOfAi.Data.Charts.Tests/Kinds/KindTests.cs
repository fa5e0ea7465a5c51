using System.Reflection;
using SkiaSharp;

namespace StateOfAi.Data.Charts.Tests;

/// <summary>The pictures of all kinds are those that are committed.</summary>
public sealed class KindTests
{
    public static TheoryData<string> Pictures => [.. Kind.Pictures.Keys];

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_picture_of_a_kind_is_the_committed_one(string picture)
    {
        Chart chart = Kind.Make(picture);

        Assert.InRange(Pixels.PartThatDiffers(File.ReadAllBytes(Kind.PathOf(picture, "png")), chart.ToPng()), 0, 0.005);
        Assert.Equal(File.ReadAllText(Kind.PathOf(picture, "txt")).TrimEnd(), chart.AlternativeText);
    }

    [Fact]
    public void The_files_are_those_of_the_kinds() => Assert.Equal(
        Kind.Pictures.Keys.SelectMany(picture => new[] { $"{picture}.png", $"{picture}.txt" }).Order(StringComparer.Ordinal),
        Directory.GetFiles(Repository.Path(Kind.Folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_method_that_makes_a_chart_has_a_kind() => Assert.Empty(typeof(Chart).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(method => method.ReturnType == typeof(Chart))
        .Except(new[] { typeof(SeriesKinds), typeof(ShareKinds), typeof(CohortKinds), typeof(RowKinds) }.SelectMany(CalledIn))
        .Select(method => method.ToString()));

    /// <summary>The methods that a class and its lambdas call.</summary>
    private static IEnumerable<MethodBase> CalledIn(Type type)
    {
        const byte call = 0x28;
        const BindingFlags own = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic
            | BindingFlags.DeclaredOnly;
        foreach (MethodInfo caller in type.GetNestedTypes(own).Append(type).SelectMany(each => each.GetMethods(own)))
        {
            byte[] code = caller.GetMethodBody()?.GetILAsByteArray() ?? [];
            for (int at = 0; at + 4 < code.Length; at++)
            {
                // A byte of another instruction may look like a call: what follows it is then no method of the charts.
                if (code[at] == call && Resolved(caller.Module, BitConverter.ToInt32(code, at + 1)) is { } called)
                    yield return called;
            }
        }
    }

    private static MethodBase? Resolved(Module module, int token)
    {
        const int reference = 0x0A, specification = 0x2B;
        if (token >> 24 is not (reference or specification))
            return null;
        try
        {
            return module.ResolveMethod(token) is MethodInfo { IsGenericMethod: true } generic
                ? generic.GetGenericMethodDefinition()
                : module.ResolveMethod(token);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Not a test: run it by name after a change of the drawing, and look at each picture.</summary>
    [Fact(Explicit = true)]
    public void Write_pictures()
    {
        Directory.CreateDirectory(Repository.Path(Kind.Folder));
        foreach (string picture in Kind.Pictures.Keys)
        {
            Chart chart = Kind.Make(picture);
            File.WriteAllBytes(Kind.PathOf(picture, "png"), Small(chart.ToPng()));
            File.WriteAllText(Kind.PathOf(picture, "txt"), chart.AlternativeText + "\n");
        }
    }

    /// <summary>Rounds colors to steps that the comparison does not see, which makes the files much smaller.</summary>
    private static byte[] Small(byte[] png)
    {
        const int step = 16;
        using SKBitmap picture = SKBitmap.Decode(png)!;
        using var small = new SKBitmap(picture.Width, picture.Height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        small.Pixels = Array.ConvertAll(
            picture.Pixels, color => new SKColor(Rounded(color.Red), Rounded(color.Green), Rounded(color.Blue)));
        using SKData data = small.PeekPixels()!.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.NoFilters, 9))!;
        return data.ToArray();

        static byte Rounded(byte value) => (byte)Math.Min((value + (step / 2)) / step * step, byte.MaxValue);
    }
}
