using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace StateOfAi.Data;

/// <inheritdoc/>
internal sealed partial class CustomFields
{
    private readonly bool[] _mayHoldRows;

    /// <summary>Replaces the rows that the properties of a row refer to; those without a replacement stay.</summary>
    internal void Link(Row row, Func<Row, Row?> replacement)
    {
        for (int i = 0; i < _properties.Length; i++)
        {
            if (!_mayHoldRows[i])
                continue;
            object? value = ValueOf(row, i);
            if (value is Row one)
            {
                if (replacement(one) is { } other && other != one && _properties[i].PropertyType.IsInstanceOfType(other))
                    SetValue(row, i, other);
            }
            else if (value is IEnumerable many and not string
                && many.OfType<Row>().Any(each => replacement(each) is { } other && other != each)
                && Copy(_properties[i].PropertyType, many, (each, type) =>
                    each is Row old && replacement(old) is { } other && type.IsInstanceOfType(other) ? other : each) is { } copy)
            {
                SetValue(row, i, copy);
            }
        }
    }

    /// <summary>Makes a shallow copy of a row independent: it gets its own lists, and its figures rest on it.</summary>
    internal void Separate(Row copy, Row original)
    {
        for (int i = 0; i < _properties.Length; i++)
        {
            Type type = _properties[i].PropertyType;
            if (type == typeof(Figure))
            {
                if (ValueOf(copy, i) is Figure figure)
                    SetValue(copy, i, Own(figure));
            }
            else if (copy is CustomRow && ElementOf(type) is not null && ValueOf(copy, i) is IEnumerable values
                && Copy(type, values, (each, _) => each is Figure figure ? Own(figure) : each) is { } list)
            {
                SetValue(copy, i, list);
            }
        }

        Figure Own(Figure figure) => figure.RestingOnInstead(original, copy).RestingOn(copy);
    }

    private void SetValue(Row row, int field, object? value)
    {
        try
        {
            _properties[field].SetValue(row, value);
        }
        catch (TargetInvocationException thrown)
        {
            throw Failed(row, field, "set", thrown);
        }
    }

    private InvalidOperationException Failed(Row row, int field, string what, TargetInvocationException thrown) =>
        new($"The property {_properties[field].Name} of the row '{row.Id}' cannot be {what}: {thrown.InnerException!.Message}",
            thrown.InnerException);

    private static bool MayHoldRows(Type type) => typeof(Row).IsAssignableFrom(type) || type.IsAssignableFrom(typeof(Row))
        || typeof(IEnumerable<Row>).IsAssignableFrom(type) || (ElementOf(type)?.IsAssignableFrom(typeof(Row)) ?? false);

    /// <summary>The type of the elements of an array or list that can be copied; <see langword="null"/> for any other type.</summary>
    private static Type? ElementOf(Type type) =>
        type.IsSZArray ? type.GetElementType()
        : type.IsGenericType && type.GetGenericTypeDefinition() is var open
            && (open == typeof(IReadOnlyList<>) || open == typeof(IReadOnlyCollection<>) || open == typeof(IEnumerable<>)
                || open == typeof(IList<>) || open == typeof(ICollection<>) || open == typeof(List<>))
            ? type.GetGenericArguments()[0]
        : null;

    /// <summary>A copy of a list with other elements; <see langword="null"/> if the property is of a type that cannot be copied.</summary>
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "A list holds an array of its elements, so their array type exists.")]
    private static IList? Copy(Type type, IEnumerable values, Func<object?, Type, object?> elementFor)
    {
        if (ElementOf(type) is not { } element)
            return null;
        object?[] elements = [.. values.Cast<object?>().Select(value => elementFor(value, element))];
        if (!type.IsInterface && !type.IsArray)
        {
            // A List<T> is of a type that the caller has created.
            var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
            foreach (object? value in elements)
                list.Add(value);
            return list;
        }

        var array = Array.CreateInstance(element, elements.Length);
        for (int i = 0; i < elements.Length; i++)
            array.SetValue(elements[i], i);
        return array;
    }
}
