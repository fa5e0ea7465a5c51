namespace StateOfAi.Data.Charts.Tests;

/// <summary>A row of one's own.</summary>
internal sealed record Sale(string Name, TimePeriod Period, Figure? Value, bool IsProjected = false) : IObserved
{
    /// <summary>Of two companies and a third one: exact numbers, a range, "more than", a gap, and a projection.</summary>
    internal static Sale[] Some { get; } =
    [
        Of("Quux", 2021, "$20B"), Of("Quux", 2022, "more than $30B"), Of("Quux", 2023, "$40B-$50B"), Of("Quux", 2025, "$70B"),
        Of("Quux", 2026, "$90B", isProjected: true),
        Of("Frob", 2021, "$5B"), Of("Frob", 2022, "$7B"), Of("Frob", 2023, "$6B"), Of("Frob", 2024, "$10B"), Of("Frob", 2025, "$12B"),
        Of("Frob", 2026, "$11B-$17B", isProjected: true),
        Of("Zyzzy", 2022, "$9B"), Of("Zyzzy", 2023, "up to $8B"), Of("Zyzzy", 2024, null), Of("Zyzzy", 2025, "$3B"),
    ];

    /// <summary>Of each year: exact numbers, ranges, a missing year, and a projection.</summary>
    internal static Sale[] Whole { get; } =
    [
        Of("Quux", 2021, "$20B"), Of("Frob", 2021, "$10B"), Of("Zyzzy", 2021, "$5B"),
        Of("Quux", 2022, "$28B-$34B"), Of("Frob", 2022, "$12B"), Of("Zyzzy", 2022, "$6B"),
        Of("Quux", 2023, null), Of("Frob", 2023, "$12B"), Of("Zyzzy", 2023, "$7B"),
        Of("Quux", 2024, "$50B"), Of("Frob", 2024, "$11B-$15B"), Of("Zyzzy", 2024, "up to $4B"),
        Of("Quux", 2025, "$60B", isProjected: true), Of("Frob", 2025, "$20B", isProjected: true),
        Of("Plugh", 2025, "$5B", isProjected: true),
    ];

    internal static Sale Of(string name, int year, string? value, bool isProjected = false) =>
        new(name, TimePeriod.OfYear(year), value is null ? null : Figure.Parse(value), isProjected);
}
