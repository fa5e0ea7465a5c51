using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Names that are shortened where they would take the place of the data.</summary>
internal static class FittedName
{
    /// <summary>The part of the width of a picture that names beside the data may take.</summary>
    internal const double Most = 0.34;

    /// <summary>Longer names do not fit into any picture.</summary>
    private const int Longest = 500;

    /// <summary>Returns a name as it is or, if it is too wide, its beginning with an ellipsis.</summary>
    /// <param name="name">The name.</param>
    /// <param name="label">How it is written.</param>
    /// <param name="width">The width that is free, in pixels.</param>
    internal static string Of(string name, LabelStyle label, double width)
    {
        // Measuring takes as long as a text is.
        if (name.Length > Longest)
            name = name[..Longest];
        using Paint paint = Paint.NewDisposablePaint();
        if (Measured(name) <= width)
            return name;
        int length = name.Length;
        while (length > 1 && Measured(name[..length] + "…") > width)
            length--;
        // Half of a letter that takes two characters is none.
        if (char.IsHighSurrogate(name[length - 1]))
            length--;
        return name[..length].TrimEnd() + "…";

        float Measured(string text) => label.Measure(text, paint).Width;
    }
}
