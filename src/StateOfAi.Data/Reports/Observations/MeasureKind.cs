namespace StateOfAi.Data;

/// <summary>The kind of number in which a measure is stated, which tells the units that its figures may have.</summary>
public enum MeasureKind
{
    /// <summary>A number in any unit, or in the <see cref="Measure.Unit"/> of the measure.</summary>
    Any,

    /// <summary>An amount of money, in the currency printed.</summary>
    Money,

    /// <summary>By how much an amount of money moved; negative for a fall.</summary>
    MoneyChange,

    /// <summary>A part of a whole, in percent from 0 to 100.</summary>
    Share,

    /// <summary>A change or premium, in percent; negative for a fall, and never below -100.</summary>
    Change,

    /// <summary>How many times as much one side is as the other.</summary>
    Multiple,

    /// <summary>A number of things, which are the <see cref="Measure.Unit"/> of the measure where it has one.</summary>
    Count,

    /// <summary>How many more there are than before; negative for fewer.</summary>
    CountChange,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A place in an order; 1 is the first.</summary>
    Rank,

    /// <summary>No number: only words such as a direction.</summary>
    Words,
}
