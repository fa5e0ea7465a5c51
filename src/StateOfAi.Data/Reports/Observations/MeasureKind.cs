namespace StateOfAi.Data;

/// <summary>The kind of number that a measure has, which determines the units that its figures may have.</summary>
public enum MeasureKind
{
    /// <summary>A number in any unit, or in the <see cref="Measure.Unit"/> of the measure.</summary>
    Any,

    /// <summary>An amount of money, in the printed currency.</summary>
    Money,

    /// <summary>A change in an amount of money; negative for a fall.</summary>
    MoneyChange,

    /// <summary>A part of a whole, in percent from 0 to 100.</summary>
    Share,

    /// <summary>A change or premium, in percent; negative for a fall, and never below -100.</summary>
    Change,

    /// <summary>One value as a multiple of another.</summary>
    Multiple,

    /// <summary>A count of things: of the <see cref="Measure.Unit"/> of the measure, if it has one.</summary>
    Count,

    /// <summary>A change in a count; negative for a decrease.</summary>
    CountChange,

    /// <summary>A duration.</summary>
    Duration,

    /// <summary>A rank; 1 is first.</summary>
    Rank,

    /// <summary>No number: only words such as a direction.</summary>
    Words,
}
