using ScottPlot;
using SkiaSharp;

namespace StateOfAi.Data.Charts;

/// <summary>The font of the pictures, which is in this assembly, since a machine may have none.</summary>
internal static class ChartFonts
{
    internal const string Name = "Inter";

    private static readonly Lazy<SKTypeface> LoadedRegular = new(() => Load("Inter-Regular.ttf"));
    private static readonly Lazy<SKTypeface> LoadedSemiBold = new(() => Load("Inter-SemiBold.ttf"));
    private static readonly Lazy<bool> Registered = new(() =>
    {
        // The list is shared by the process: users may have their own fonts in it.
        Fonts.FontResolvers.Insert(0, new Resolver());
        return true;
    });

    internal static SKTypeface Regular => LoadedRegular.Value;

    internal static SKTypeface SemiBold => LoadedSemiBold.Value;

    /// <summary>Makes the font known to ScottPlot.</summary>
    internal static void Register() => _ = Registered.Value;

    /// <summary>The name of a font that has the letters of a text, which may be one of the machine.</summary>
    internal static string NameFor(string text) => Regular.ContainsGlyphs(text) ? Name
        : Fonts.Detect(text) is { Length: > 0 } found ? found
        : Name;

    private static SKTypeface Load(string file)
    {
        using Stream stream = typeof(ChartFonts).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The font '{file}' is not in the assembly.");
        using SKData data = SKData.Create(stream);
        return SKTypeface.FromData(data) ?? throw new InvalidOperationException($"The font '{file}' cannot be read.");
    }

    private sealed class Resolver : IFontResolver
    {
        public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
            fontName != Name ? null : weight > FontWeight.Medium ? SemiBold : Regular;

        public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) =>
            fontName != Name ? null : bold ? SemiBold : Regular;
    }
}
