using System.Collections.Frozen;

namespace OneM2M.Conformance.Drivers.Http;

/// <summary>Which HTTP status goes with which Response Status Code: TS-0009 table 6.3.2-1.</summary>
internal static class StatusMapping
{
    private static readonly FrozenDictionary<int, int> Table = new (int Http, int[] Codes)[]
    {
        (200, [2000, 2002, 2004]),
        (201, [2001]),
        (202, [1000, 1001, 1002]),
        (400, [4000, 4102, 4110, 4120, 4122, 4123, 4143, 6010, 6022, 6023, 6024]),
        (403, [4101, 4103, 4106, 4107, 4108, 4109, 4111, 4112, 4113, 4114, 4115, 4116, 4117, 4126, 4127, 5105, 5203, 5205, 5208, 5214, 5215, 5218, 5222]),
        (404, [4004, 4118, 4119, 4121, 5103, 5107, 6003, 6005]),
        (405, [4005]),
        (406, [5207]),
        (409, [4104, 4105, 4124, 5106, 5219, 5220, 6028]),
        (415, [4015]),
        (500, [5000, 5204, 5209, 5210, 5211, 5212, 5216, 5217, 5221, 6020, 6021, 6025, 6026]),
        (501, [4001, 4125]),
    }.SelectMany(row => row.Codes.Select(code => KeyValuePair.Create(code, row.Http))).ToFrozenDictionary();

    /// <summary>
    /// Why the two can't both be meant: one tells of success and the other does not. Null where they agree on that, since a status
    /// that differs in detail leaves no doubt about what the CSE decided.
    /// </summary>
    public static string? Contradiction(int? code, int? status)
    {
        if (code is null)
            return null;
        var succeeded = code is >= 1000 and < 3000;
        var agrees = succeeded ? status is >= 200 and < 300 : status is >= 400 and < 600;
        return agrees ? null : $"X-M2M-RSC {code} contradicts HTTP status {status}";
    }

    /// <summary>Where the status is not the one that the table gives to this code; null where it is, or the table does not know the code.</summary>
    public static string? Remark(int? code, int? status) =>
        code is { } known && Table.TryGetValue(known, out var expected) && expected != status
            ? $"X-M2M-RSC {code} came with HTTP status {status}; TS-0009 table 6.3.2-1 gives it {expected}"
            : null;
}
