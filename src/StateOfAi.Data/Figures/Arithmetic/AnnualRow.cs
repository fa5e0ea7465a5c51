using NodaTime;

namespace StateOfAi.Data;

/// <summary>
/// The row of an annualized amount, which is like the amount of a year, so that those of quarters and years have a mean.
/// </summary>
internal sealed class AnnualRow : IBasis, IObserved, INamed
{
    private readonly IObserved _row;

    private AnnualRow(IObserved row, LocalDate end) =>
        (_row, Period) = (row, TimePeriod.Between(PartialDate.OfDay(end.PlusYears(-1).PlusDays(1)), PartialDate.OfDay(end)));

    public TimePeriod? Period { get; }

    public string Name => $"{RowPlace.NameOf(_row)}, annualized";

    public Figure? Value => null;

    public PartialDate? Vintage => _row.Vintage;

    public string? Scope => _row is IPartOfWhole part ? part.ScopeOfWhole : _row.Scope;

    /// <summary>The row as one of a year that ends with its period; <see langword="null"/> if none is known, or it is of a year.</summary>
    internal static AnnualRow? Of(IBasis? basis, TimePeriod period) =>
        basis is IObserved row && period.Grain is not Grain.Year && period.End.Year > 1 ? new(row, period.End) : null;
}
