namespace StateOfAi.Data;

/// <summary>The names under which the unit of a figure is searched: "GPUs"; "GW" and "gigawatts" for 10 GW.</summary>
internal static class UnitNames
{
    /// <summary>The names; none for units that do not say what is counted, as dollars don't.</summary>
    internal static IEnumerable<string> Of(Figure figure)
    {
        Unit unit = figure.Unit;
        if (unit.Symbol is not { } symbol)
            return unit.Kind is UnitKind.Count ? [unit.Plural] : [];
        MetricPrefix prefix = MetricPrefix.Of(unit, Math.Abs(figure.Lower ?? figure.Upper ?? figure.Value!.Value));
        return [prefix.Symbol + symbol, prefix.Word + WordOf(unit)];
    }

    private static string WordOf(Unit unit) => unit.Code switch
    {
        "watt" => "watts",
        "wattHour" => "watt-hours",
        "flopPerSecond" => "flops",
        "byte" => "bytes",
        _ => unit.Plural,
    };
}
