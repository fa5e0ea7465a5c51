namespace StateOfAi.Data;

/// <summary>
/// A named group of rows: objects (<see cref="Cohort{TRow, TKey}"/>), rows of a column table (<see cref="ColumnCohort{TKey}"/>), or rows of
/// which only sums and counts are at hand (<see cref="CellCohort{TKey}"/>). Made by <see cref="Cohorts"/>.
/// </summary>
[TypeFormatterSource(typeof(TableFormatterSource))]
public abstract class Cohort : SourcedResult, ITabular
{
    private protected Cohort(string name, long count, ISourced from) => (Name, Count, RestsOn) = (name, count, from);

    /// <summary>What the group is called in a text.</summary>
    public string Name { get; }

    /// <summary>How many rows there are, with or without a value.</summary>
    public long Count { get; }

    /// <summary>What tables have of a group behind its name and its rows.</summary>
    internal virtual IEnumerable<(string Name, object? Value)> Numbers => [];

    /// <summary>The number of rows, which is known also of an empty group: zero.</summary>
    /// <param name="unit">What the rows are, such as <c>Unit.Count("deal", "deals")</c>.</param>
    public Estimate<Quantity> CountOf(Unit unit) => Resting(Estimate.Exactly(new Quantity(Count, unit)));

    /// <summary>The parts as names and values; those that are missing are left out.</summary>
    TableView ITabular.ToView() => FieldView.Of(Name, [("Group", Name), ("Rows", Count), .. Numbers], from: this);

    /// <summary>The name and how many rows there are.</summary>
    public override string ToString() => CohortText.Of(Name, Count);
}
