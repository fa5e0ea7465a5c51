using System.Globalization;
using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>
/// Writes numbers in one style, with all their digits: an exponent from 10^21 on, as JavaScript does, whatever type the number has.
/// </summary>
internal static class JsonNumber
{
    private const decimal LeastWithExponent = 1e21m;

    // From here on, the runtime writes doubles with an exponent.
    private const double LeastWithExponentByRuntime = 1e15;

    internal static void Write(Utf8JsonWriter writer, decimal value)
    {
        if (Math.Abs(value) < LeastWithExponent)
            writer.WriteNumberValue(value);
        else
            writer.WriteRawValue(value.ToString("0.############################E+0", CultureInfo.InvariantCulture));
    }

    /// <param name="writer">The writer.</param>
    /// <param name="value">The number; finite.</param>
    internal static void Write(Utf8JsonWriter writer, double value)
    {
        if (Math.Abs(value) is >= LeastWithExponentByRuntime and < (double)LeastWithExponent)
            writer.WriteNumberValue(decimal.Parse(value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float,
                CultureInfo.InvariantCulture));
        else
            writer.WriteNumberValue(value);
    }
}
