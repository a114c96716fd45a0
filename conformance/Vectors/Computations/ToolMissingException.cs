namespace OneM2M.Conformance.Vectors.Computations;

/// <summary>A program that the third computation needs is missing or does not work; the message says what to do.</summary>
public sealed class ToolMissingException(string program, string problem)
    : Exception($"{program} {problem}. Vectors are agreed three ways and need openssl 3 and python3 on the path: apt-get install openssl python3");
