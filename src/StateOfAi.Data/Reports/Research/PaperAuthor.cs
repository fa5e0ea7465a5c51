using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>One author of a paper, or its authors together, and what came after the paper: companies, and the money that they raised.</summary>
/// <remarks>Authors of one company each have its money in their row: count a company once before adding up.</remarks>
public sealed class PaperAuthor : Row
{
    private readonly Reference<Paper> _paper;
    private readonly Reference<Person> _person;
    private readonly References<Organization> _companies = [];

    /// <summary>An author of your own, for tests and for analyses beside those held here.</summary>
    public PaperAuthor() { }

    [SetsRequiredMembers]
    internal PaperAuthor(RowReader row) : base(row)
    {
        _paper = row.Reference<Paper>("paper");
        _person = row.ReferenceOrNone<Person>("person");
        _companies = row.References<Organization>("companies");
        Role = row.TextOrNull("role");
        IsFounder = row.FlagOrNull("isFounder");
        Left = row.DateOrNull("left");
        Raised = row.FigureOrNull("raised", FigureKind.Money);
        RaisedBasis = row.EnumOrNull<MoneyRaisedBasis>("raisedBasis");
        RaisedPeriod = row.PeriodOrNull("raisedPeriod");
        Valuation = row.FigureOrNull("valuation", FigureKind.Money);
    }

    /// <summary>The paper.</summary>
    public required Paper Paper { get => _paper.Value; init => _paper = value; }

    /// <summary>The author; <see langword="null"/> for a row of several authors together, whom the label names.</summary>
    public Person? Person { get => _person.ValueOrNull; init => _person = value; }

    /// <summary>Companies that the author founded or joined after the paper, also those left since, oldest first; empty where none is known.</summary>
    public IReadOnlyList<Organization> Companies { get => _companies; init => _companies = [.. value]; }

    /// <summary>What the author is or was there, in a few words; <see langword="null"/> when the source does not say.</summary>
    public string? Role { get; init; }

    /// <summary>Whether the author is a founder of the companies; <see langword="null"/> when the source does not say.</summary>
    public bool? IsFounder { get; init; }

    /// <summary>When the author left the organization that the paper came from; <see langword="null"/> when not known.</summary>
    public PartialDate? Left { get; init; }

    /// <summary>Money that the first of <see cref="Companies"/> raised; <see langword="null"/> when not known.</summary>
    public Figure? Raised { get; init; }

    /// <summary>What of its funding <see cref="Raised"/> is; <see langword="null"/> when there is no sum.</summary>
    public MoneyRaisedBasis? RaisedBasis { get; init; }

    /// <summary>When it was raised; of all rounds, the moment up to which they are counted; <see langword="null"/> when there is no sum.</summary>
    public TimePeriod? RaisedPeriod { get; init; }

    /// <summary>What the first company was valued at, of authors together their companies in all; <see langword="null"/> when not known.</summary>
    public Figure? Valuation { get; init; }

    internal override IEnumerable<string?> SearchTexts => [Role];
}
