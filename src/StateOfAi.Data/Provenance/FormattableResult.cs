namespace StateOfAi.Data;

/// <summary>A result that can be formatted as one line of text in any culture.</summary>
public abstract class FormattableResult : SourcedResult, IFormattable
{
    private protected FormattableResult()
    {
    }

    /// <summary>The result as one line of culture-invariant text.</summary>
    public sealed override string ToString() => ToString(null, null);

    /// <summary>Formats the result as one line of text.</summary>
    /// <param name="format">The number format, or <see langword="null"/> for the format of <see cref="ToString()"/>. Each type documents
    /// its formats.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <returns>The line.</returns>
    /// <exception cref="FormatException">The type does not support the format.</exception>
    public abstract string ToString(string? format, IFormatProvider? formatProvider);
}
