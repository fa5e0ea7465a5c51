using System.Globalization;
using System.Runtime.CompilerServices;

namespace StateOfAi.Data.Csv;

/// <summary>
/// Parses plain numbers of up to 18 digits, such as -1234.56, with the exact result that the parsers of .NET return. Others are left to
/// them.
/// </summary>
internal static class FastNumber
{
    private const int MostDigits = 18;

    // Powers of ten that doubles hold exactly; so is a quotient of two exact numbers rounded correctly.
    private static readonly double[] Powers =
        [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18];

    private const long MostExact = 1L << 53;

    internal static bool TryParse<T>(ReadOnlySpan<char> text, CultureInfo? culture, out T? value)
    {
        value = default;
        if ((culture is not null && culture != CultureInfo.InvariantCulture)
            || !TryDigits(text, out long digits, out int decimals, out bool isNegative))
            return false;
        if (typeof(T) == typeof(decimal))
        {
            var number = new decimal((int)digits, (int)(digits >> 32), 0, isNegative, (byte)decimals);
            value = Unsafe.As<decimal, T>(ref number);
            return true;
        }

        if (typeof(T) == typeof(double) && digits <= MostExact)
        {
            double number = digits / Powers[decimals];
            number = isNegative ? -number : number;
            value = Unsafe.As<double, T>(ref number);
            return true;
        }

        if (typeof(T) == typeof(long) && decimals == 0)
        {
            long number = isNegative ? -digits : digits;
            value = Unsafe.As<long, T>(ref number);
            return true;
        }

        if (typeof(T) == typeof(int) && decimals == 0 && digits <= int.MaxValue)
        {
            int number = (int)(isNegative ? -digits : digits);
            value = Unsafe.As<int, T>(ref number);
            return true;
        }

        return false;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out long digits, out int decimals, out bool isNegative)
    {
        digits = 0;
        decimals = 0;
        isNegative = text is ['-', ..];
        if (isNegative)
            text = text[1..];
        if (text.Length is 0 or > MostDigits)
            return false;
        int point = -1;
        for (int i = 0; i < text.Length; i++)
        {
            uint digit = (uint)(text[i] - '0');
            if (digit <= 9)
                digits = digits * 10 + digit;
            else if (text[i] == '.' && point < 0)
                point = i;
            else
                return false;
        }

        decimals = point < 0 ? 0 : text.Length - point - 1;
        return point != 0 && point != text.Length - 1;
    }
}
