using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-149", "the steps of a range are counted from the lowest value of the field")]
internal sealed class StepsCountFromTheFieldsLowest : AccessRules
{
    public override bool ElementHolds(in TimeElement element, int index, int part) =>
        part >= element.Low && part <= element.High && (part - Lowest(index)) % element.Step == 0;

    private static int Lowest(int index) => index switch
    {
        3 or 4 => 1,
        6 => 2000,
        _ => 0,
    };
}
