namespace StateOfAi.Data.Queries;

/// <summary>Reads a column that should have no nulls.</summary>
internal static class KeyValue
{
    /// <summary>The value of a column.</summary>
    /// <param name="value">The value.</param>
    /// <param name="column">The column, for the message.</param>
    /// <exception cref="InvalidDataException">The value is <see langword="null"/>.</exception>
    public static T Present<T>(T? value, string column)
        where T : struct => value ?? throw new InvalidDataException(
            $"'{column}' is null in some rows, but its type, {typeof(T).Name}, has no null. Leave such rows out with Where, or select "
            + "a nullable value.");
}
