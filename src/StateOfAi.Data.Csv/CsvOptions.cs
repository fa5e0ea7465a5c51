using System.Globalization;
using System.Text;
using nietras.SeparatedValues;

namespace StateOfAi.Data.Csv;

/// <summary>
/// How to read a CSV file. The defaults fit files in UTF-8 with a header, with commas, semicolons, tabs or bars between cells.
/// </summary>
/// <example><code>
/// var german = new CsvOptions { Separator = ';', Culture = CultureInfo.GetCultureInfo("de-DE"), Encoding = Encoding.Latin1 };
/// </code></example>
public sealed record CsvOptions
{
    private readonly char? _separator;
    private readonly int _skipLines;
    private readonly int _maxErrors = 100;
    private readonly int _maxColumns = 16_384;

    /// <summary>The character between cells; <see langword="null"/> to guess it from the first line.</summary>
    /// <exception cref="ArgumentException">The character cannot separate cells, such as a quotation mark.</exception>
    public char? Separator
    {
        get => _separator;
        init => _separator = value is { } separator ? new Sep(separator).Separator : null;
    }

    /// <summary>
    /// The encoding; <see langword="null"/> for UTF-8, or UTF-16 or UTF-32 if the file begins with their byte order mark. Bytes that are
    /// invalid in the encoding are an error.
    /// </summary>
    public Encoding? Encoding { get; init; }

    /// <summary>The culture of numbers, figures and dates; <see langword="null"/> for the invariant culture.</summary>
    public CultureInfo? Culture { get; init; }

    /// <summary>The words that mean a missing value.</summary>
    public MissingWords Missing { get; init; } = MissingWords.Default;

    /// <summary>Whether the first line has the names of the columns. Without a header, the columns are named "1", "2" and so on.</summary>
    public bool HasHeader { get; init; } = true;

    /// <summary>
    /// Whether quotation marks enclose cells, which may then contain separators, line breaks and doubled quotation marks. If
    /// <see langword="false"/>, they are ordinary characters.
    /// </summary>
    public bool HasQuotes { get; init; } = true;

    /// <summary>The character that begins a comment line, such as <c>#</c>; <see langword="null"/> if there are no comments.</summary>
    public char? Comment { get; init; }

    /// <summary>The number of lines to skip before the header, such as titles.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int SkipLines
    {
        get => _skipLines;
        init => _skipLines = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(SkipLines), value, "At least 0.");
    }

    /// <summary>
    /// Other names of columns: the name to use in code, with the headings it may have. Case and spaces around a heading do not matter.
    /// </summary>
    /// <example><code>
    /// var options = new CsvOptions { Aliases = { ["amount"] = ["Raised Amount (USD)", "raised_amount_usd"] } };
    /// </code></example>
    public IDictionary<string, IReadOnlyList<string>> Aliases { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// How <see cref="CsvCell.Figure()"/> reads the figures of columns, by heading or alias: the unit and scale that a heading states.
    /// A culture and missing words that a reader does not state are those of the file.
    /// A column that the file does not have, or that is named twice, is an error.
    /// </summary>
    /// <example><code>
    /// var options = new CsvOptions { Figures = { ["raised"] = new FigureReader { Unit = Unit.Usd, Scale = 1_000_000 } } };
    /// </code></example>
    public IDictionary<string, FigureReader> Figures { get; init; } = new Dictionary<string, FigureReader>(StringComparer.Ordinal);

    /// <summary>The number of errors after which reading stops; 100 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int MaxErrors
    {
        get => _maxErrors;
        init => _maxErrors = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(MaxErrors), value, "At least 1.");
    }

    /// <summary>The number of columns above which a file is refused; 16,384 by default, as in spreadsheets.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int MaxColumns
    {
        get => _maxColumns;
        init => _maxColumns = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(MaxColumns), value, "At least 1.");
    }
}
