package org.councilprotocol.model;

/**
 * One request, act or event that a council's protocol may have something to say about: the input of a decision.
 *
 * <p>Each situation is a record whose components are the facts that some council's norms turn on. A component that is
 * {@code null} is unknown, never false; a list or set that is given is complete, so an empty one means "known to be
 * none".
 */
public sealed interface Situation
        permits ActionBetweenMeetings,
                Complaint,
                ConcernAboutAdvice,
                Conduct,
                ConflictOfRoles,
                Consultation,
                CopyingOfCorrespondence,
                Correspondence,
                DecisionMaking,
                Disagreement,
                Disclosure,
                DocumentInspection,
                ExternalAdviser,
                FinancialAct,
                GroupBriefing,
                GroupConclusion,
                GroupDiscussionDisclosure,
                GroupMeeting,
                GroupMeetingRequest,
                InformalMeetings,
                InformationSharing,
                InstructionToOfficer,
                Leaflet,
                MediaContact,
                MeetingPapers,
                Motion,
                OfficialLetter,
                PersonalRelationship,
                PolicyCycleActivity,
                PolicyDiscussion,
                PremisesVisit,
                ProtocolDifficulty,
                PublicMeeting,
                PublicMeetingAttendance,
                QuestionOfRole,
                Report,
                Request,
                ServiceConcern,
                ServiceRequest,
                SocialContact,
                StaffingMatter,
                TreatmentOfMembers,
                UseOfCouncilResources,
                UseOfInformation,
                WardMatter,
                WardReport {}
