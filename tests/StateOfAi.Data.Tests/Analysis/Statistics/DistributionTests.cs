using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace StateOfAi.Data.Tests;

public sealed class DistributionTests
{
    private static readonly double[] Degrees = [1, 1.5, 2, 3, 4.5, 7, 10, 17.776, 29, 60, 120, 999, 12_345.6, 1e6];
    private static readonly double[] Tails = [1e-12, 1e-9, 1e-6, 1e-4, 0.0005, 0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.4, 0.45,
        0.499];

    // Computed with mpmath 1.3 to 40 digits.
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(0.3, 0.38208857781104736)]
    [InlineData(1.5, 0.066807201268858066)]
    [InlineData(3, 0.0013498980316300945)]
    [InlineData(7, 1.279812543885835e-12)]
    [InlineData(20, 2.7536241186062337e-89)]
    [InlineData(37, 5.7255712225245768e-300)]
    [InlineData(-1.5, 0.93319279873114193)]
    public void The_normal_tail_is_true_to_twelve_digits_however_far_out(double x, double tail) =>
        AssertNear(tail, NormalDistribution.UpperTail(x), 2e-13);

    [Theory]
    [InlineData(0.4, 0.2533471031357998)]
    [InlineData(0.2, 0.84162123357291421)]
    [InlineData(0.025, 1.9599639845400542)]
    [InlineData(1e-5, 4.2648907939228246)]
    [InlineData(1e-20, 9.2623400897984076)]
    [InlineData(1e-100, 21.273453560965324)]
    [InlineData(1e-300, 37.047096299361199)]
    [InlineData(0.975, -1.9599639845400542)]
    public void The_normal_quantile_is_true_to_fourteen_digits(double tail, double x) =>
        AssertNear(x, NormalDistribution.UpperQuantile(tail), 2e-15);

    // M. J. Wichura, AS 241: the values printed for checking, for the probabilities 0.25, 0.001 and 1e-20 below.
    [Theory]
    [InlineData(0.25, -0.6744897501960817)]
    [InlineData(0.001, -3.090232306167814)]
    [InlineData(1e-20, -9.262340089798408)]
    public void The_normal_quantile_is_that_of_AS_241(double below, double x) =>
        AssertNear(-x, NormalDistribution.UpperQuantile(below), 1e-15);

    [Fact]
    public void The_normal_tail_agrees_with_MathNet()
    {
        for (double x = -8; x <= 8; x += 0.03125)
            AssertNear(SpecialFunctions.Erfc(x / Math.Sqrt(2)) / 2, NormalDistribution.UpperTail(x), 1e-13);
    }

    // The upper percentage points of Student's t in any textbook: one sided 5%, 2.5%, 0.5% and 0.05%.
    [Theory]
    [InlineData(1, 0.025, 12.706)]
    [InlineData(2, 0.025, 4.303)]
    [InlineData(5, 0.05, 2.015)]
    [InlineData(10, 0.025, 2.228)]
    [InlineData(20, 0.005, 2.845)]
    [InlineData(30, 0.0005, 3.646)]
    [InlineData(120, 0.025, 1.980)]
    public void The_quantile_of_t_is_that_of_the_tables(double degrees, double tail, double t) =>
        Assert.Equal(t, StudentDistribution.UpperQuantile(tail, degrees), 5e-4);

    // Computed with mpmath 1.3 to 40 digits.
    [Theory]
    [InlineData(1, 0.01, 0.49681700723509174)]
    [InlineData(1, 1000, 0.00031830978008055894)]
    [InlineData(1.5, 3, 0.066773877127456633)]
    [InlineData(2, 0.5, 0.33333333333333333)]
    [InlineData(3, 10, 0.001064199529207075)]
    [InlineData(7, 2.5, 0.020496109292876448)]
    [InlineData(17.776, 1.8608, 0.039698289069889906)]
    [InlineData(29, 0.2, 0.42143823526309694)]
    [InlineData(30, 40, 6.8630225972032014e-28)]
    [InlineData(120, 1.98, 0.024996037788770518)]
    [InlineData(999, 5, 3.3841809479005486e-7)]
    [InlineData(12345.5, 0.01, 0.49601072447557248)]
    [InlineData(12345.5, 8, 6.7744035472352972e-16)]
    [InlineData(1e6, 0.5, 0.30853759373618569)]
    [InlineData(1e6, 1.96, 0.024998033792634893)]
    [InlineData(1e6, 20, 2.8665435236951859e-89)]
    [InlineData(1e9, 0.01, 0.4960106436863658)]
    [InlineData(1e9, 3, 0.0013498980648689578)]
    public void The_tail_of_t_is_true_to_thirteen_digits(double degrees, double t, double tail) =>
        AssertNear(tail, StudentDistribution.UpperTail(t, degrees), 1e-13);

    [Theory]
    [InlineData(1, 1e-6, 318309.88618274347)]
    [InlineData(2.5, 0.025, 3.5746548420036832)]
    [InlineData(4, 0.3, 0.56864906304970544)]
    [InlineData(10, 0.0005, 4.5868938587026359)]
    [InlineData(17.776, 0.025, 2.1028213103802217)]
    [InlineData(60, 1e-9, 7.0569715766666692)]
    [InlineData(1e5, 0.025, 1.9599877075346096)]
    [InlineData(1e8, 0.005, 2.5758293527143776)]
    public void The_quantile_of_t_is_true_to_fourteen_digits(double degrees, double tail, double t) =>
        AssertNear(t, StudentDistribution.UpperQuantile(tail, degrees), 4e-15);

    [Fact]
    public void With_one_and_two_degrees_t_has_a_closed_form()
    {
        foreach (double tail in Tails)
        {
            // 1 / tan(pi q), and with two degrees (1 - 2q) / sqrt(2 q (1 - q)).
            AssertNear(1 / Math.Tan(Math.PI * tail), StudentDistribution.UpperQuantile(tail, 1), 1e-12);
            AssertNear((1 - (2 * tail)) / Math.Sqrt(2 * tail * (1 - tail)), StudentDistribution.UpperQuantile(tail, 2), 1e-12);
        }
    }

    [Fact]
    public void The_tail_of_t_agrees_with_MathNet()
    {
        // Beyond a thousand degrees MathNet itself loses digits: at a million it has eight.
        foreach (double degrees in Degrees.Where(degrees => degrees < 1000))
        {
            for (double t = 0.01; t < 30; t *= 1.3)
                AssertNear(StudentT.CDF(0, 1, degrees, -t), StudentDistribution.UpperTail(t, degrees), 1e-11);
        }
    }

    [Fact]
    public void The_quantile_of_t_is_the_inverse_of_the_tail()
    {
        foreach (double degrees in Degrees)
        {
            foreach (double tail in Tails)
            {
                AssertNear(tail, StudentDistribution.UpperTail(StudentDistribution.UpperQuantile(tail, degrees), degrees), 1e-12);
                if (tail >= 0.001)
                    AssertNear(-StudentDistribution.UpperQuantile(tail, degrees), StudentDistribution.UpperQuantile(1 - tail, degrees),
                        1e-11);
            }
        }
    }

    [Fact]
    public void The_incomplete_beta_function_agrees_with_MathNet()
    {
        foreach (double a in new[] { 0.5, 1, 2.5, 10, 120 })
        {
            foreach (double b in new[] { 0.5, 1, 3, 25, 200 })
            {
                for (double x = 0.015625; x < 1; x += 0.03125)
                    Assert.Equal(SpecialFunctions.BetaRegularized(a, b, x), IncompleteBeta.Regularized(a, b, x, 1 - x), 1e-12);
            }
        }
    }

    [Fact]
    public void The_logarithm_of_gamma_agrees_with_MathNet()
    {
        for (double x = 0.25; x < 2000; x *= 1.17)
        {
            Assert.Equal(SpecialFunctions.GammaLn(x), LogGamma.Of(x), 1e-13 * (10 + Math.Abs(SpecialFunctions.GammaLn(x))));
            Assert.Equal(SpecialFunctions.GammaLn(x) - SpecialFunctions.GammaLn(x + 0.5), LogGamma.Ratio(x, 0.5),
                1e-13 * (10 + Math.Abs(SpecialFunctions.GammaLn(x))));
        }
    }

    // The first numbers of splitmix64.c by S. Vigna for the seed 1234567.
    [Fact]
    public void SplitMix64_gives_the_published_numbers()
    {
        ulong state = 1234567;

        Assert.Equal(6457827717110365317UL, Xoshiro256.SplitMix(ref state));
        Assert.Equal(3203168211198807973UL, Xoshiro256.SplitMix(ref state));
        Assert.Equal(9817491932198370423UL, Xoshiro256.SplitMix(ref state));
        Assert.Equal(4593380528125082431UL, Xoshiro256.SplitMix(ref state));
        Assert.Equal(16408922859458223821UL, Xoshiro256.SplitMix(ref state));
    }

    // The first numbers of xoshiro256starstar.c by D. Blackman and S. Vigna for the state 1, 2, 3, 4.
    [Fact]
    public void Xoshiro256_gives_the_published_numbers()
    {
        var generator = new Xoshiro256(1, 2, 3, 4);
        ulong[] expected = [11520, 0, 1509978240, 1215971899390074240, 1216172134540287360, 607988272756665600, 16172922978634559625,
            8476171486693032832, 10595114339597558777, 2904607092377533576];

        Assert.Equal(expected, expected.Select(_ => generator.Next()));
    }

    [Fact]
    public void Every_place_is_drawn_about_equally_often()
    {
        var generator = new Xoshiro256(1);
        var times = new int[7];
        for (int i = 0; i < 70_000; i++)
            times[generator.Below(7)]++;

        // Five standard deviations around 10,000.
        Assert.All(times, count => Assert.InRange(count, 9_537, 10_463));
    }

    private static void AssertNear(double expected, double actual, double relative) =>
        Assert.Equal(expected, actual, Math.Abs(expected) * relative);
}
