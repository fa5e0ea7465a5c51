using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// How to read the figures of one column: its unit and scale, which its heading states, its culture, and the words for missing values.
/// </summary>
/// <remarks>It is immutable and may be used by several threads.</remarks>
/// <example>
/// <code>
/// var valuations = new FigureReader { Unit = Unit.Usd, Scale = 1_000_000_000 };     // heading: Valuation ($B)
/// Figure? stripe = valuations.Read("65");     // $65B
/// Figure? hidden = valuations.Read("undisclosed");     // null
/// </code>
/// </example>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed record FigureReader
{
    private readonly decimal _scale = 1;

    /// <summary>The unit of numbers without one; <see langword="null"/> if each text has its own unit.</summary>
    public Unit? Unit { get; init; }

    /// <summary>What a number is multiplied by: 1,000,000 under "in millions"; 1 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The scale is not positive.</exception>
    public decimal Scale
    {
        get => _scale;
        init => _scale = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(Scale), value, "A scale is positive.");
    }

    /// <summary>
    /// The culture of the digits; <see langword="null"/> for that of the file that is read, or else for the invariant culture.
    /// </summary>
    public CultureInfo? Culture { get; init; }

    /// <summary>
    /// The words that mean a missing value; <see langword="null"/> for those of the file that is read, or else for
    /// <see cref="MissingWords.Default"/>.
    /// </summary>
    public MissingWords? Missing { get; init; }

    /// <summary>Reads a cell.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <returns>The figure; <see langword="null"/> if the text means a missing value.</returns>
    /// <exception cref="FigureFormatException">
    /// The text is neither a figure nor missing, its unit is not <see cref="Unit"/>, or it has a magnitude in addition to
    /// <see cref="Scale"/>: "1.2B" in a column in millions.
    /// </exception>
    public Figure? Read(string? text) => IsMissing(text) ? null
        : FigureParser.Parse(text, Culture, Unit, out FigureFormatException? error, Scale) ?? throw error!;

    /// <summary>Reads a cell if it is a figure or missing.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="result">The figure; <see langword="null"/> if the text means a missing value or is wrong.</param>
    /// <returns>Whether the text is a figure or means a missing value.</returns>
    public bool TryRead(string? text, out Figure? result)
    {
        result = null;
        return IsMissing(text) || (result = FigureParser.Parse(text, Culture, Unit, out _, Scale)) is not null;
    }

    private bool IsMissing([NotNullWhen(false)] string? text) => (Missing ?? MissingWords.Default).Contains(text);
}
