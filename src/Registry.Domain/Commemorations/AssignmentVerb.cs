namespace Registry.Domain.Commemorations;

/// <summary>What an agency is to do in an activity.</summary>
public enum AssignmentVerb
{
    /// <summary>Chủ trì; several agencies may lead.</summary>
    Lead,

    /// <summary>Phối hợp.</summary>
    Coordinate,

    /// <summary>Tham mưu.</summary>
    Advise,

    /// <summary>Thẩm định.</summary>
    Appraise,

    /// <summary>Theo dõi, đôn đốc.</summary>
    Monitor,

    /// <summary>Tổng hợp, báo cáo.</summary>
    Report,

    /// <summary>Đề nghị; the only verb toward the Fatherland Front.</summary>
    Request,
}
