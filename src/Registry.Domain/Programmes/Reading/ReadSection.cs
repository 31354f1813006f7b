namespace Registry.Domain.Programmes.Reading;

/// <summary>A heading of the plan and what stands under it.</summary>
/// <param name="Parent">The place of the section around it, or −1.</param>
public sealed record ReadSection(int Parent, int Level, string? Number, string Heading, SectionRole Role, TextSpan Span);

/// <summary>What a part of a plan is about.</summary>
public enum SectionRole
{
    Other,

    /// <summary>Mục đích, yêu cầu, mục tiêu.</summary>
    Purpose,

    /// <summary>Nhiệm vụ, giải pháp.</summary>
    Tasks,

    /// <summary>Các hoạt động cụ thể.</summary>
    Activities,

    /// <summary>Tổ chức thực hiện, phân công.</summary>
    Duties,

    /// <summary>Kinh phí.</summary>
    Budget,

    /// <summary>Chế độ báo cáo.</summary>
    Reports,

    /// <summary>Phụ lục.</summary>
    Annex,
}
