using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading.Tail;

/// <summary>What stands below the last paragraph of a plan.</summary>
internal sealed class TailReading
{
    public List<ReadRecipient> Recipients { get; } = [];

    public List<Passage> SignatureLines { get; } = [];

    public ReadSignature? Signature { get; set; }

    public Dictionary<int, LineRole> Roles { get; } = [];

    public void Is(Passage passage, LineRole role)
    {
        foreach (var line in passage.Lines)
            Roles.TryAdd(line, role);
    }
}
