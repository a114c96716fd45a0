namespace OneM2M.Security.AccessControl;

/// <summary>Matches "*" as any characters up to the next "/" and every other character as itself, ordinally (TS-0003 7.1.3).</summary>
public static class WildcardMatch
{
    /// <summary>
    /// Whether <paramref name="text"/> fits <paramref name="pattern"/>. At most pattern length × text length steps; no allocation.
    /// </summary>
    public static bool Fits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        int p = 0, t = 0, star = -1, resume = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                resume = t;
            }
            else if (p < pattern.Length && pattern[p] == text[t])
            {
                p++;
                t++;
            }
            else if (star >= 0 && text[resume] != '/')
            {
                // Only the last star needs to give: what lies before it is settled. It may not swallow a slash.
                p = star + 1;
                t = ++resume;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }
}
