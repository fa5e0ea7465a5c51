using SkiaSharp;

namespace StateOfAi.Data.Charts.Tests;

/// <summary>Compares pictures.</summary>
internal static class Pixels
{
    private const int MostDifference = 16;

    /// <summary>The part of the pixels that differ visibly: by more than 16 of 255 in a color.</summary>
    internal static double PartThatDiffers(byte[] expected, byte[] actual)
    {
        using SKBitmap one = SKBitmap.Decode(expected), other = SKBitmap.Decode(actual);
        if (one.Width != other.Width || one.Height != other.Height)
            return 1;
        ReadOnlySpan<byte> ofOne = one.Bytes, ofOther = other.Bytes;
        int differing = 0;
        for (int pixel = 0; pixel < ofOne.Length; pixel += 4)
        {
            for (int color = pixel; color < pixel + 4; color++)
            {
                if (Math.Abs(ofOne[color] - ofOther[color]) > MostDifference)
                {
                    differing++;
                    break;
                }
            }
        }

        return differing / (ofOne.Length / 4.0);
    }
}
