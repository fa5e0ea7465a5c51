using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// A named group of rows: objects (<see cref="Cohort{TRow, TKey}"/>), rows of a column table (<see cref="ColumnCohort{TKey}"/>), or rows
/// for which only sums and counts are available (<see cref="CellCohort{TKey}"/>). Created by <see cref="Cohorts"/>.
/// </summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public abstract class Cohort : SourcedResult, ITabular
{
    private string? _name;

    /// <param name="name">The name; <see langword="null"/> for one that is made by <see cref="NameOfKey"/> when first asked for.</param>
    /// <param name="count">The number of rows.</param>
    /// <param name="from">What the group rests on.</param>
    private protected Cohort(string? name, long count, ISourced from) => (_name, Count, RestsOn) = (name, count, from);

    /// <summary>The name of the group.</summary>
    public string Name => _name ??= NameOfKey();

    /// <summary>The number of rows, with or without a value.</summary>
    public long Count { get; }

    /// <summary>The columns of a group after its name and number of rows.</summary>
    internal virtual IEnumerable<(string Name, object? Value)> Numbers => [];

    /// <summary>The key as a name.</summary>
    private protected virtual string NameOfKey() => "";

    /// <summary>Returns the number of rows as an estimate.</summary>
    /// <param name="unit">The unit of the rows, such as <c>Unit.Count("deal", "deals")</c>.</param>
    /// <returns>The exact number of rows; zero for an empty group.</returns>
    public Estimate<Quantity> CountOf(Unit unit) => Resting(Estimate.Exactly(new Quantity(Count, unit)));

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() => FieldView.Of(Name, [("Group", Name), ("Rows", Count), .. Numbers], from: this);

    /// <summary>Shows the name and the number of rows.</summary>
    public override string ToString() => CohortText.Of(Name, Count);
}
