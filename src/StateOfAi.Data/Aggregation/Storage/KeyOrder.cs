using System.Runtime.CompilerServices;

namespace StateOfAi.Data;

/// <summary>Sorts the keys of a dimension.</summary>
internal static class KeyOrder
{
    /// <summary>The given order, or the type's own with strings compared ordinally.</summary>
    internal static IComparer<TKey> Of<TKey>(IComparer<TKey>? given) => given ?? Default<TKey>.Order;

    /// <summary>Sorts the keys and returns the new code for each old one.</summary>
    /// <param name="keys">The keys, indexed by code. The sort is stable.</param>
    /// <param name="given">The order; <see langword="null"/> for the type's own.</param>
    /// <param name="column">The name of the dimension.</param>
    /// <exception cref="InvalidOperationException">The keys have no order, or the order is inconsistent.</exception>
    internal static int[] Sort<TKey>(TKey[] keys, IComparer<TKey>? given, string column)
    {
        IComparer<TKey> order = Of(given);
        int[] oldCodes = [.. Enumerable.Range(0, keys.Length)];
        try
        {
            Array.Sort(keys, oldCodes, order);
            if (given is not null || !Default<TKey>.IsOfPlainNumbers)
                KeepTies(keys, oldCodes, order, column);
        }
        catch (Exception error) when (error is InvalidOperationException { InnerException: not null } or ArgumentException)
        {
            throw given is null
                ? None<TKey>(column, error)
                : new InvalidOperationException(
                    $"The order given for the dimension '{column}' failed: {(error.InnerException ?? error).Message}", error);
        }

        int[] newCodes = new int[keys.Length];
        for (int code = 0; code < oldCodes.Length; code++)
            newCodes[oldCodes[code]] = code;
        return newCodes;
    }

    /// <summary>Creates the error for keys that have no order.</summary>
    internal static InvalidOperationException None<TKey>(string column, Exception error) => new(
        $"The keys of the dimension '{column}' cannot be sorted: {typeof(TKey).Name}, or a part of it, defines no order. "
        + "Pass an order to OrderedDimension, or use Dimension.",
        error);

    /// <summary>
    /// Restores the order of equal keys, since the sort is not stable, and checks that neighbors compare consistently both ways.
    /// </summary>
    private static void KeepTies<TKey>(TKey[] keys, int[] codes, IComparer<TKey> order, string column)
    {
        for (int start = 0, end; start < keys.Length; start = end)
        {
            for (end = start + 1; end < keys.Length; end++)
            {
                int forth = order.Compare(keys[end - 1], keys[end]), back = order.Compare(keys[end], keys[end - 1]);
                if (forth > 0 || Math.Sign(forth) != -Math.Sign(back))
                    throw new InvalidOperationException(
                        $"The order of the dimension '{column}' is inconsistent for the keys {KeyText.Of(keys[end - 1])} and "
                        + $"{KeyText.Of(keys[end])}: comparing them in either direction must give the same order.");
                if (forth < 0)
                    break;
            }

            if (end - start > 1)
                Array.Sort(codes, keys, start, end - start);
        }
    }

    private static class Default<TKey>
    {
        internal static readonly IComparer<TKey> Order =
            typeof(TKey) == typeof(string) ? (IComparer<TKey>)(object)StringComparer.Ordinal
            : MayHoldTexts(typeof(TKey)) ? new OrdinalOrder<TKey>()
            : Comparer<TKey>.Default;

        /// <summary>
        /// Whether keys are primitives or strings: no two distinct keys compare as equal, and the order is known to be consistent.
        /// </summary>
        internal static bool IsOfPlainNumbers => typeof(TKey).IsPrimitive || typeof(TKey) == typeof(string);

        private static bool MayHoldTexts(Type type) =>
            Nullable.GetUnderlyingType(type) is { } present ? MayHoldTexts(present)
            : type.IsAssignableFrom(typeof(string)) || type.IsAssignableFrom(typeof(ValueTuple<string>))
                || type.IsAssignableFrom(typeof(Tuple<string>))
            || (typeof(ITuple).IsAssignableFrom(type)
                && (!type.IsValueType || type.GenericTypeArguments is [] || Array.Exists(type.GenericTypeArguments, MayHoldTexts)));
    }
}
