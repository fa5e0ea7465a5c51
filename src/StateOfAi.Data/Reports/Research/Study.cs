using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>One study of what people achieve with an AI product: who took part, what they did, and the effects that the report repeats.</summary>
public sealed class Study : Row
{
    private readonly Reference<Organization> _organization;
    private readonly Reference<Product> _subject;
    private readonly IReadOnlyList<StudyEffect> _effects = [];

    /// <summary>A study of your own, for tests and for analyses beside the report's.</summary>
    public Study() { }

    [SetsRequiredMembers]
    internal Study(RowReader row) : base(row)
    {
        Title = row.Text("title");
        _organization = row.ReferenceOrNone<Organization>("organization");
        _subject = row.ReferenceOrNone<Product>("subject");
        Period = row.PeriodOrNull("period");
        SampleSize = row.FigureOrNull("sampleSize", FigureKind.Count);
        Task = row.TextOrNull("task");
        Published = row.DateOrNull("published");
        _effects = row.Objects("effects", effect => new StudyEffect(effect));
    }

    /// <summary>The title of the publication, or a description where the report prints no title.</summary>
    public required string Title { get; init; }

    /// <summary>Who ran the study; <see langword="null"/> when the report does not say.</summary>
    public Organization? Organization { get => _organization.ValueOrNull; init => _organization = value; }

    /// <summary>The product whose effect was studied; <see langword="null"/> when the study is of no single product.</summary>
    public Product? Subject { get => _subject.ValueOrNull; init => _subject = value; }

    /// <summary>The period to which the report dates the study, which may be that of its publication; <see langword="null"/> when it gives none.</summary>
    public TimePeriod? Period { get; init; }

    /// <summary>How many took part, counted in the unit of the figure; <see langword="null"/> when not printed.</summary>
    public Figure? SampleSize { get; init; }

    /// <summary>What the participants had to do; <see langword="null"/> when the data come from everyday use or no task was printed.</summary>
    public string? Task { get; init; }

    /// <summary>When the study was published, in the precision known; <see langword="null"/> when not printed.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The effects that the report repeats, in its order; empty when it repeats none.</summary>
    public IReadOnlyList<StudyEffect> Effects { get => _effects; init => _effects = [.. value]; }

    internal override IEnumerable<string?> SearchTexts => [Title, Task, .. Effects.SelectMany(effect => new[] { effect.Group, effect.ComparedWith })];
}
