using System.Linq.Expressions;

namespace StateOfAi.Data.Testing;

/// <summary>Sets the fields of a row. If a field is set more than once, the last value wins.</summary>
/// <typeparam name="T">The type of the row.</typeparam>
public sealed class RowBuilder<T>
    where T : Row
{
    private readonly RowDraft _draft;

    internal RowBuilder(RowDraft draft) => _draft = draft;

    /// <summary>Sets the id; by default it is derived from the label, or numbered.</summary>
    /// <param name="id">Lowercase letters, digits, dots and hyphens, starting with the prefix of the table's ids.</param>
    /// <returns>This builder, so that calls can be chained.</returns>
    public RowBuilder<T> WithId(string id) => With(row => row.Id, id);

    /// <summary>Sets a field to a value.</summary>
    /// <param name="field">The field, as in <c>row =&gt; row.Price</c>.</param>
    /// <param name="value">
    /// The value. A row, or a list of rows, from the package or created by you, is added to the catalog unless a row with its id exists.
    /// </param>
    /// <returns>This builder, so that calls can be chained.</returns>
    /// <exception cref="ArgumentException">The expression is not a settable property of the row.</exception>
    public RowBuilder<T> With<TValue>(Expression<Func<T, TValue>> field, TValue value)
    {
        _draft.Set(RowField.Of(field), value);
        return this;
    }

    /// <summary>Sets a field from text.</summary>
    /// <param name="field">The field, as in <c>row =&gt; row.Price</c>.</param>
    /// <param name="text">
    /// A figure as printed (<c>about $1.3B</c>), a period (<c>2023-Q2</c>, <c>as-of 2023-10</c>), a date, a country code, an enumeration
    /// member, or plain text. For a reference to another row, its id or label; if no row has that label, one is created.
    /// </param>
    /// <returns>This builder, so that calls can be chained.</returns>
    /// <exception cref="ArgumentException">The expression is not a settable property of the row.</exception>
    /// <exception cref="FigureFormatException">The field is a figure and the text is not one.</exception>
    public RowBuilder<T> With<TValue>(Expression<Func<T, TValue>> field, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var of = RowField.Of(field);
        _draft.Set(of, of.Read(text));
        return this;
    }

    /// <summary>Sets a list from texts.</summary>
    /// <param name="field">The list, as in <c>row =&gt; row.Investors</c>.</param>
    /// <param name="texts">The items, each as for a single field.</param>
    /// <returns>This builder, so that calls can be chained.</returns>
    /// <exception cref="ArgumentException">The expression is not a settable property of the row.</exception>
    public RowBuilder<T> With<TItem>(Expression<Func<T, IReadOnlyList<TItem>>> field, params string[] texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var of = RowField.Of(field);
        _draft.Set(of, of.Read(texts));
        return this;
    }

    /// <summary>Omits a field, whether it was set or would get a placeholder.</summary>
    /// <param name="field">The field, as in <c>row =&gt; row.Price</c>.</param>
    /// <returns>This builder, so that calls can be chained.</returns>
    /// <exception cref="ArgumentException">The expression is not a settable property of the row.</exception>
    public RowBuilder<T> Without<TValue>(Expression<Func<T, TValue>> field)
    {
        _draft.Set(RowField.Of(field), null);
        return this;
    }

    /// <summary>Sets the facts that the row records.</summary>
    /// <param name="facts">Ids of facts that are also added, such as <c>F001</c>, or statements: for a statement without a fact, one is
    /// created.</param>
    /// <returns>This builder, so that calls can be chained.</returns>
    public RowBuilder<T> WithFacts(params string[] facts)
    {
        _draft.Set(RowField.Facts, RowField.Facts.Read(facts));
        return this;
    }

    /// <summary>Sets the sources of the row in addition to those of its facts; a row without facts or sources gets a placeholder.</summary>
    /// <param name="sources">Ids of sources that are also added, or titles: for a title without a source, one is created.</param>
    /// <returns>This builder, so that calls can be chained.</returns>
    public RowBuilder<T> WithSources(params string[] sources)
    {
        _draft.Set(RowField.Sources, RowField.Sources.Read(sources));
        return this;
    }
}
