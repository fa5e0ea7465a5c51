namespace StateOfAi.Data;

/// <summary>
/// One statement about the future: a formal prediction of an earlier edition with what became of it, or an outlook given in the text.
/// </summary>
[Row]
public sealed partial class Prediction : Row
{
    /// <summary>
    /// The edition of the report whose formal prediction it is, by its year; <see langword="null"/> for an outlook given in the text of the
    /// report at hand.
    /// </summary>
    public int? Edition { get; init; }

    /// <summary>Whose prediction it is.</summary>
    public required Judge MadeBy { get; init; }

    /// <summary>What is predicted.</summary>
    public required string Statement { get; init; }

    /// <summary>How sure the wording sounds.</summary>
    public required Likelihood Likelihood { get; init; }

    /// <summary>The organizations it is about; empty when it names none.</summary>
    public partial IReadOnlyList<Organization> Subjects { get; init; }

    /// <summary>The chip it is about; <see langword="null"/> when it is about none.</summary>
    public partial Chip? Chip { get; init; }

    /// <summary>The country it is about; <see langword="null"/> when it is about none or several.</summary>
    public Country? Country { get; init; }

    /// <summary>Why it is expected; <see langword="null"/> when no reason is given.</summary>
    public string? Basis { get; init; }

    /// <summary>Which way its subject will move; <see langword="null"/> when it foretells an event.</summary>
    public Direction? Direction { get; init; }

    /// <summary>The period it covers; <see langword="null"/> when that is left open.</summary>
    public TimePeriod? Horizon { get; init; }

    /// <summary>The date foretold; <see langword="null"/> when no date is foretold.</summary>
    public PartialDate? Predicted { get; init; }

    /// <summary>What became of it.</summary>
    public required PredictionOutcome Outcome { get; init; }

    /// <summary>What the outcome rests on; <see langword="null"/> while it is open.</summary>
    public string? Evidence { get; init; }

    /// <summary>The organizations whose doings are the evidence; empty when there are none.</summary>
    public partial IReadOnlyList<Organization> EvidenceOrganizations { get; init; }
}
