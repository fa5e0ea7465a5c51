namespace StateOfAi.Data;

/// <summary>A set of tasks on which models are scored.</summary>
public enum Benchmark
{
    /// <summary>Multiple-choice questions in 57 subjects (MMLU).</summary>
    Mmlu,

    /// <summary>Word problems of grade school mathematics (GSM8K).</summary>
    Gsm8k,

    /// <summary>Endings of everyday stories (HellaSwag).</summary>
    HellaSwag,

    /// <summary>Multiple-choice questions for graduates in science, the hardest subset (GPQA Diamond).</summary>
    GpqaDiamond,

    /// <summary>The hardest fifth of competition problems in mathematics (MATH, level 5).</summary>
    MathLevel5,

    /// <summary>Problems of a mock version of the AIME competition, 2024 and 2025 (OTIS Mock AIME).</summary>
    OtisMockAime,

    /// <summary>Research mathematics, the three easier tiers (FrontierMath, tiers 1 to 3).</summary>
    FrontierMathTiers1To3,

    /// <summary>Research mathematics, the hardest tier (FrontierMath, tier 4).</summary>
    FrontierMathTier4,

    /// <summary>Repairs of real software (SWE-bench Verified).</summary>
    SweBenchVerified,

    /// <summary>Short questions of fact, a checked subset (SimpleQA Verified).</summary>
    SimpleQaVerified,

    /// <summary>Questions of experts in many fields (Humanity's Last Exam).</summary>
    HumanitysLastExam,

    /// <summary>Visual puzzles, first version (ARC-AGI-1).</summary>
    ArcAgi1,

    /// <summary>Visual puzzles, second version (ARC-AGI-2).</summary>
    ArcAgi2,

    /// <summary>
    /// The time that a person needs for software tasks of which the model completes half (METR's time horizon at 50%), in minutes.
    /// </summary>
    MetrTimeHorizon,
}
