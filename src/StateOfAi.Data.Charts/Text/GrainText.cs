namespace StateOfAi.Data.Charts;

/// <summary>Lengths of periods in words.</summary>
internal static class GrainText
{
    /// <summary>The name of one; <see langword="null"/> for periods of any length.</summary>
    internal static string? Singular(this Grain grain) => grain is Grain.Span or Grain.AsOf ? null : grain.Plural()[..^1];

    internal static string Plural(this Grain grain) => grain switch
    {
        Grain.Day => "days",
        Grain.Week => "weeks",
        Grain.Month => "months",
        Grain.Quarter => "quarters",
        Grain.Half => "half-years",
        Grain.Year => "years",
        _ => "periods",
    };
}
