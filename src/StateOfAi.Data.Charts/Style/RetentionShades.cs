using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>The shades of retentions: from the smallest to the largest after age 0, which is always 100% and says nothing.</summary>
internal sealed class RetentionShades
{
    /// <summary>The factor from which equal steps would give most numbers the same shade.</summary>
    private const double LogarithmicFrom = 30;

    private readonly HueScale _hue;

    internal RetentionShades(AgeMark[] marks, HueScale hue)
    {
        _hue = hue;
        double[] sizes = [.. marks.Where(mark => mark.Age > 0).Select(mark => mark.Value.Size).OfType<double>()];
        (Least, Most) = (sizes.DefaultIfEmpty(0).Min(), sizes.DefaultIfEmpty(0).Max());
        IsLogarithmic = Least > 0 && Most / Least > LogarithmicFrom;
    }

    internal double Least { get; }

    internal double Most { get; }

    internal bool IsLogarithmic { get; }

    internal Color Of(AgeMark mark) => mark.Age == 0 ? _hue.Neutral : _hue.Area(PartOf(mark.Value.Size!.Value));

    private double PartOf(double size) => Least >= Most ? 1
        : IsLogarithmic ? Math.Log(size / Least) / Math.Log(Most / Least)
        : (size - Least) / (Most - Least);
}
