using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// Checks whether the rows of a period fill it, such as the four quarters of a year. It counts periods, so that fiscal quarters also fill a
/// calendar year. Rows whose own period is unknown, a day, a span or a moment say nothing about it.
/// </summary>
internal sealed class PeriodCoverage(TimePeriod whole)
{
    private readonly HashSet<TimePeriod> _parts = [];
    private bool _isTold = true;

    /// <summary>Adds the own period of a row.</summary>
    internal void Add(TimePeriod? part)
    {
        _isTold &= part is not null && PeriodSteps.MonthsOf(part.Grain) is not null;
        if (_isTold)
            _parts.Add(part!);
    }

    /// <summary>What the rows cover if that is less than the period, such as "3 of 4 quarters"; <see langword="null"/> otherwise.</summary>
    internal string? Shortfall()
    {
        if (!_isTold || PeriodSteps.MonthsOf(whole.Grain) is not { } months)
            return null;
        int covered = _parts.Sum(part => PeriodSteps.MonthsOf(part.Grain)!.Value);
        if (covered >= months)
            return null;
        Grain[] grains = [.. _parts.Select(part => part.Grain).Distinct()];
        Grain counted = grains is [var only] && months % PeriodSteps.MonthsOf(only) == 0 ? only : Grain.Month;
        int step = PeriodSteps.MonthsOf(counted)!.Value;
        string name = counted is Grain.Half ? "halves" : $"{counted.ToString().ToLowerInvariant()}s";
        return string.Create(CultureInfo.InvariantCulture, $"{covered / step} of {months / step} {name}");
    }
}
