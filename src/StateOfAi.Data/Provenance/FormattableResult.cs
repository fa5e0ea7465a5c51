namespace StateOfAi.Data;

/// <summary>A result that is written in one line, in any culture.</summary>
public abstract class FormattableResult : SourcedResult, IFormattable
{
    private protected FormattableResult()
    {
    }

    /// <summary>The result in one line, culture-invariant.</summary>
    public sealed override string ToString() => ToString(null, null);

    /// <summary>The result in one line, with its numbers in a format and a culture.</summary>
    /// <param name="format">The format; nothing writes them as <see cref="ToString()"/> does. Each type says which there are.</param>
    /// <param name="formatProvider">The culture; nothing is the invariant one.</param>
    /// <exception cref="FormatException">The type has no such format.</exception>
    public abstract string ToString(string? format, IFormatProvider? formatProvider);
}
