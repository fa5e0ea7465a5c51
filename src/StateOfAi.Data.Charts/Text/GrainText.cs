namespace StateOfAi.Data.Charts;

/// <summary>Lengths of periods in words.</summary>
internal static class GrainText
{
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
