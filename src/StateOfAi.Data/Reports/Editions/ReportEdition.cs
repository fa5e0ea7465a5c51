using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>One edition of the State of AI Report: when it came out and who wrote it.</summary>
public sealed class ReportEdition : Row
{
    private readonly References<Person> _authors = [];
    private readonly References<Person> _team = [];

    /// <summary>An edition of your own, for tests.</summary>
    public ReportEdition() { }

    [SetsRequiredMembers]
    internal ReportEdition(RowReader row) : base(row)
    {
        Year = row.Integer("year");
        Published = row.Date("published");
        _authors = row.References<Person>("authors");
        _team = row.References<Person>("team");
        Slides = row.FigureOrNull("slides", FigureKind.Slides);
    }

    /// <summary>The year of the edition.</summary>
    public required int Year { get; init; }

    /// <summary>The day on which it came out.</summary>
    public required PartialDate Published { get; init; }

    /// <summary>Its authors, in the order of the launch page.</summary>
    public required IReadOnlyList<Person> Authors { get => _authors; init => _authors = [.. value]; }

    /// <summary>Those named as its team beside the authors; empty where none are.</summary>
    public IReadOnlyList<Person> Team { get => _team; init => _team = [.. value]; }

    /// <summary>How many slides it has (unit <c>slide</c>); <see langword="null"/> where not known.</summary>
    public Figure? Slides { get; init; }
}
