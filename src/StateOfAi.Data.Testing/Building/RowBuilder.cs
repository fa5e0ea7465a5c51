using System.Linq.Expressions;

namespace StateOfAi.Data.Testing;

/// <summary>Says what a row is, field by field. What is said last holds.</summary>
/// <typeparam name="T">The type of the row.</typeparam>
public sealed class RowBuilder<T>
    where T : Row
{
    private readonly RowDraft _draft;

    internal RowBuilder(RowDraft draft) => _draft = draft;

    /// <summary>Sets the id; left out, it is made of the label, or numbered.</summary>
    /// <param name="id">Lower-case letters, digits, dots and hyphens, beginning as the ids of the table do.</param>
    /// <returns>The same builder, for the next call.</returns>
    public RowBuilder<T> WithId(string id) => With(row => row.Id, id);

    /// <summary>Sets a field to a value.</summary>
    /// <param name="field">The field, as in <c>row =&gt; row.Price</c>.</param>
    /// <param name="value">
    /// The value. A row, or a list of rows, of the package or of your own is added to the catalog unless a row of its id is there.
    /// </param>
    /// <returns>The same builder, for the next call.</returns>
    /// <exception cref="ArgumentException">The expression is not a property of the row that can be set.</exception>
    public RowBuilder<T> With<TValue>(Expression<Func<T, TValue>> field, TValue value)
    {
        _draft.Set(RowField.Of(field), value);
        return this;
    }

    /// <summary>Sets a field by text.</summary>
    /// <param name="field">The field, as in <c>row =&gt; row.Price</c>.</param>
    /// <param name="text">
    /// A figure as it is printed (<c>about $1.3B</c>), a period (<c>2023-Q2</c>, <c>as-of 2023-10</c>), a date, a country's code, a member
    /// of an enumeration, or words. Of another row, the id or the label: one that no row bears is made into a row of that label.
    /// </param>
    /// <returns>The same builder, for the next call.</returns>
    /// <exception cref="ArgumentException">The expression is not a property of the row that can be set.</exception>
    /// <exception cref="FigureFormatException">The field is a figure and the text is none.</exception>
    public RowBuilder<T> With<TValue>(Expression<Func<T, TValue>> field, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var of = RowField.Of(field);
        _draft.Set(of, of.Read(text));
        return this;
    }

    /// <summary>Sets a list by texts.</summary>
    /// <param name="field">The list, as in <c>row =&gt; row.Investors</c>.</param>
    /// <param name="texts">What stands in it, each as for a field of one.</param>
    /// <returns>The same builder, for the next call.</returns>
    /// <exception cref="ArgumentException">The expression is not a property of the row that can be set.</exception>
    public RowBuilder<T> With<TItem>(Expression<Func<T, IReadOnlyList<TItem>>> field, params string[] texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var of = RowField.Of(field);
        _draft.Set(of, of.Read(texts));
        return this;
    }

    /// <summary>Leaves a field out, whatever was said of it or is made up for it.</summary>
    /// <param name="field">The field, as in <c>row =&gt; row.Price</c>.</param>
    /// <returns>The same builder, for the next call.</returns>
    /// <exception cref="ArgumentException">The expression is not a property of the row that can be set.</exception>
    public RowBuilder<T> Without<TValue>(Expression<Func<T, TValue>> field)
    {
        _draft.Set(RowField.Of(field), null);
        return this;
    }

    /// <summary>Sets the facts that the row is made of.</summary>
    /// <param name="facts">Ids of facts that are added too, such as <c>F001</c>, or statements: one that no fact makes is made into a
    /// fact.</param>
    /// <returns>The same builder, for the next call.</returns>
    public RowBuilder<T> WithFacts(params string[] facts)
    {
        _draft.Set(RowField.Facts, RowField.Facts.Read(facts));
        return this;
    }

    /// <summary>Sets the sources of the row, beyond those of its facts; left out with the facts, one is made up.</summary>
    /// <param name="sources">Ids of sources that are added too, or titles: one that no source has is made into a source.</param>
    /// <returns>The same builder, for the next call.</returns>
    public RowBuilder<T> WithSources(params string[] sources)
    {
        _draft.Set(RowField.Sources, RowField.Sources.Read(sources));
        return this;
    }
}
